-- Resolved days: derived from punches, schedules, calendar and covers, computed again whenever one of them changes and never
-- edited. Moments are UTC; tutup = end of the window in which a punch still belongs to the day; persen = cut in percent of the
-- base of the rule set; jejak = why, as JSON. Issue 5.
create table if not exists presensi_hari (
  pegawai_id bigint not null,
  tanggal date not null,
  keadaan varchar(14) not null,
  jadwal varchar(4),
  mulai datetime,
  selesai datetime,
  tutup datetime,
  masuk datetime,
  pulang datetime,
  terlambat int not null default 0,
  cepat int not null default 0,
  kode varchar(20) not null default '',
  penutup varchar(12),
  tautan varchar(80),
  keterangan varchar(200),
  persen decimal(6,2) not null default 0,
  jejak longtext compressed not null,
  dihitung datetime(6) not null,
  primary key (pegawai_id, tanggal),
  key ix_presensi_hari_keadaan (keadaan, tutup),
  key ix_presensi_hari_tanggal (tanggal, keadaan)
);
