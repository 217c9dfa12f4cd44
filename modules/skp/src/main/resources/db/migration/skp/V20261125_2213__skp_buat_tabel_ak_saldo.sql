-- Angka kredit that somebody brought into a level: from the last PAK before Teladan, or from the one-off integration. One a level.
-- PermenPANRB 1/2023, Peraturan BKN 3/2023. Issue 4.
create table if not exists skp_ak_saldo (
  id bigint not null primary key,
  pegawai_id bigint not null,
  jenjang varchar(20) not null,
  nilai decimal(12,3) not null,
  sampai date not null,
  nomor varchar(80) not null,
  diubah_oleh varchar(200) not null,
  diubah_pada datetime(6) not null,
  versi bigint not null default 0,
  unique key uk_skp_ak_saldo (pegawai_id, jenjang),
  constraint fk_skp_ak_saldo foreign key (pegawai_id) references core_pegawai (id)
);
