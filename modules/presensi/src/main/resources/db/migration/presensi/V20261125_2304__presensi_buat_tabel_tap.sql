-- The raw ledger: one row for each punch that a device has recorded, kept as it came, whoever the PIN belongs to. waktu is
-- UTC. The key makes a repeated upload harmless; no foreign keys, for the table grows by millions a year. Issue 5.
create table if not exists presensi_tap (
  perangkat_id bigint not null,
  pin varchar(24) character set ascii collate ascii_bin not null,
  waktu datetime not null,
  status smallint,
  verifikasi smallint,
  kode_kerja varchar(16),
  diterima datetime(6) not null,
  karantina_id bigint,
  primary key (perangkat_id, pin, waktu),
  key ix_presensi_tap_waktu (waktu, perangkat_id)
);
