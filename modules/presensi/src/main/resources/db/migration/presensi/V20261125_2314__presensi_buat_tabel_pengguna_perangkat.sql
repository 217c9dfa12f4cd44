-- PINs and names as a device holds them, to help with the mapping; password, card and templates are thrown away. Issue 5.
create table if not exists presensi_pengguna_perangkat (
  perangkat_id bigint not null,
  pin varchar(24) character set ascii collate ascii_bin not null,
  nama varchar(60),
  diterima datetime(6) not null,
  primary key (perangkat_id, pin)
);
