-- Whose PIN it is in a group of devices; both days included (WIB), no end = open. Periods of one PIN never overlap. Issue 5.
create table if not exists presensi_pin (
  id bigint not null primary key,
  kelompok varchar(40) character set ascii collate ascii_bin not null,
  pin varchar(24) character set ascii collate ascii_bin not null,
  pegawai_id bigint not null,
  mulai date not null,
  sampai date,
  versi bigint not null default 0,
  unique key uk_presensi_pin (kelompok, pin, mulai),
  key ix_presensi_pin_pegawai (pegawai_id)
);
