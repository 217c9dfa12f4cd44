-- Devices that knock and are not on the allow-list. Issue 5.
create table if not exists presensi_perangkat_asing (
  sn varchar(40) character set ascii collate ascii_bin not null primary key,
  pertama datetime(6) not null,
  terakhir datetime(6) not null,
  banyak bigint not null,
  alamat varchar(45)
);
