-- The allow-list of attendance devices. kelompok = devices that share the numbering of PINs; zona_menit = offset of the
-- device's clock from UTC, for its times come without a zone. Issue 5.
create table if not exists presensi_perangkat (
  id bigint not null primary key,
  sn varchar(40) character set ascii collate ascii_bin not null,
  nama varchar(120) not null,
  unit_id bigint not null,
  lokasi varchar(200),
  kelompok varchar(40) character set ascii collate ascii_bin not null,
  zona_menit int not null,
  aktif boolean not null,
  versi bigint not null default 0,
  unique key uk_presensi_perangkat_sn (sn),
  key ix_presensi_perangkat_kelompok (kelompok),
  key ix_presensi_perangkat_unit (unit_id)
);
