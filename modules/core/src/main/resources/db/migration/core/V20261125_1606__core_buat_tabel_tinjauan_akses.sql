-- Access review: who has looked at which dated role in which quarter. ASVS 5.0; issue 3.
create table if not exists core_tinjauan_akses (
  id bigint not null primary key,
  peran_id bigint not null,
  triwulan varchar(6) character set ascii collate ascii_bin not null,
  peninjau_id bigint not null,
  waktu datetime(6) not null,
  versi bigint not null default 0,
  unique key uk_core_tinjauan_akses (peran_id, triwulan),
  constraint fk_core_tinjauan_akses_peran foreign key (peran_id) references core_peran_pengguna (id) on delete cascade,
  constraint fk_core_tinjauan_akses_peninjau foreign key (peninjau_id) references core_pegawai (id)
);
