-- Circles in which people check in by phone: for a unit and everything below it, or for one person. radius in metres; both
-- days included (WIB), no end = open. Issue 5.
create table if not exists presensi_lokasi (
  id bigint not null primary key,
  nama varchar(120) not null,
  lintang decimal(9,6) not null,
  bujur decimal(9,6) not null,
  radius int not null,
  unit_id bigint not null,
  pegawai_id bigint,
  mulai date not null,
  sampai date,
  versi bigint not null default 0,
  key ix_presensi_lokasi_unit (unit_id),
  key ix_presensi_lokasi_pegawai (pegawai_id)
);
