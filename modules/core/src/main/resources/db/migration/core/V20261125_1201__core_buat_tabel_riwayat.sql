-- Records of a person beside rank and position: education, training, credit points, awards, leave, family, salary steps, contracts.
-- A row is never edited: a correction is a new row that the old one names (digantikan_oleh). What is special to a kind stands in
-- isi (JSON, its fields are declared in JenisRiwayat), so that a new field needs no migration. Issue 3.
create table if not exists core_riwayat (
  id bigint not null primary key,
  pegawai_id bigint not null,
  jenis varchar(20) character set ascii collate ascii_bin not null,
  nomor_sk varchar(80),
  tanggal_sk date,
  tmt date not null,
  sampai date,
  isi longtext not null,
  berkas_id bigint,
  sumber varchar(8) not null,
  siasn_id varchar(40) character set ascii collate ascii_bin,
  dicatat datetime(6) not null,
  pencatat_id bigint,
  usulan_id bigint,
  diverifikasi datetime(6),
  verifikator_id bigint,
  digantikan_oleh bigint,
  dibatalkan datetime(6),
  pembatal_id bigint,
  alasan varchar(500),
  versi bigint not null default 0,
  key ix_core_riwayat_pegawai (pegawai_id, jenis, tmt),
  key ix_core_riwayat_jenis (jenis, sampai),
  key ix_core_riwayat_berkas (berkas_id),
  constraint fk_core_riwayat_pegawai foreign key (pegawai_id) references core_pegawai (id),
  constraint fk_core_riwayat_berkas foreign key (berkas_id) references core_berkas (id),
  constraint ck_core_riwayat_masa check (sampai is null or sampai >= tmt)
);
