-- What a device has sent and what an officer must look at: the line as it came and the reason. sidik = hash of what makes it
-- the same thing again (the line; for an unknown PIN the PIN), so a repeated upload adds no row. perangkat_id is null while
-- the device itself is unknown. Issue 5.
create table if not exists presensi_karantina (
  id bigint not null primary key,
  sn varchar(40) character set ascii collate ascii_bin not null,
  perangkat_id bigint,
  sebab varchar(20) not null,
  pin varchar(24) character set ascii collate ascii_bin,
  waktu datetime,
  baris varchar(4096) not null,
  sidik binary(32) not null,
  pertama datetime(6) not null,
  terakhir datetime(6) not null,
  banyak int not null,
  penyelesaian varchar(12),
  selesai datetime(6),
  oleh varchar(200),
  catatan varchar(500),
  versi bigint not null default 0,
  unique key uk_presensi_karantina (sn, sidik),
  key ix_presensi_karantina_terbuka (selesai, perangkat_id, sebab),
  key ix_presensi_karantina_pin (perangkat_id, pin)
);
