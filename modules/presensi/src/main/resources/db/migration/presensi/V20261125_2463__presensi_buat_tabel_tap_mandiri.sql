-- Check-ins by phone or browser, only added to. permintaan is made by the phone, so that the same one sent again has effect
-- once. waktu (UTC) is when it happened: the clock of the phone corrected by selisih, the seconds by which it was ahead when
-- last compared. isyarat, risiko and jejak: what is odd about it, for an officer; the check-in counts all the same. Issue 5.
create table if not exists presensi_tap_mandiri (
  pegawai_id bigint not null,
  permintaan char(36) character set ascii collate ascii_bin not null,
  waktu datetime not null,
  waktu_ponsel datetime(3) not null,
  selisih int,
  diterima datetime(6) not null,
  lintang decimal(9,6),
  bujur decimal(9,6),
  akurasi int,
  tiruan boolean not null,
  ponsel_id char(36) character set ascii collate ascii_bin,
  tanda varchar(200) character set ascii collate ascii_bin,
  alamat varchar(45),
  lokasi_id bigint,
  jarak int,
  isyarat varchar(200) not null,
  risiko smallint not null,
  jejak longtext not null,
  primary key (pegawai_id, permintaan),
  key ix_presensi_tap_mandiri_waktu (pegawai_id, waktu),
  key ix_presensi_tap_mandiri_diterima (diterima)
);
