-- One SKP per person and period. The superior is derived from the dated positions, never stored here. PermenPANRB 6/2022. Issue 2.
create table skp_skp (
  id bigint not null primary key,
  pegawai_id bigint not null,
  tahun int not null,
  mulai date not null,
  sampai date not null,
  pendekatan varchar(12) not null,
  status varchar(20) not null,
  nomor_versi int not null,
  perubahan_dibuka boolean not null,
  alasan_perubahan varchar(1000),
  catatan_pengembalian varchar(1000),
  diajukan_pada datetime(6),
  diubah_oleh varchar(200) not null,
  diubah_pada datetime(6) not null,
  versi bigint not null default 0,
  unique key uk_skp_skp (pegawai_id, mulai),
  key ix_skp_skp_status (status, diajukan_pada),
  key ix_skp_skp_tahun (tahun, pegawai_id),
  constraint fk_skp_skp_pegawai foreign key (pegawai_id) references core_pegawai (id),
  constraint ck_skp_skp_masa check (sampai >= mulai)
);
