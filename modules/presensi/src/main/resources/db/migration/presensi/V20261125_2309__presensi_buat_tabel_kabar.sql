-- What is known of a device from its own requests; technical state, no act of a person. terakhir = last request, tap_terakhir =
-- last time of a punch (UTC), stempel = as the device counts its log: set in the transaction that stores the punches,
-- selisih = device clock minus ours in seconds, measured on punches sent as they happen. Issue 5.
create table if not exists presensi_kabar (
  perangkat_id bigint not null primary key,
  terakhir datetime(6) not null,
  tap_terakhir datetime,
  unggah_terakhir datetime(6),
  stempel varchar(24),
  selisih int,
  versi_push varchar(24),
  keterangan varchar(200),
  alamat varchar(45)
);
