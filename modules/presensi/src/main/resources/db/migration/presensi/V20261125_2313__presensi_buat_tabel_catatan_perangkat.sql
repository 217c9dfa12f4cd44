-- The operation log of a device (switched on, clock set, menu entered), one row for each line; no templates. Issue 5.
create table if not exists presensi_catatan_perangkat (
  perangkat_id bigint not null,
  sidik binary(32) not null,
  baris varchar(500) not null,
  diterima datetime(6) not null,
  primary key (perangkat_id, sidik),
  key ix_presensi_catatan_perangkat (perangkat_id, diterima)
);
