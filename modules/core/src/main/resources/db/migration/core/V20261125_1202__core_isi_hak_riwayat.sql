-- Who keeps records, who proposes a correction, who sees what becomes due. Issue 3.
insert ignore into core_hak_peran (peran, hak, lingkup) values
  ('PEGAWAI', 'MENGUSULKAN_PERBAIKAN', 'DIRI'),
  ('PENGELOLA_OPD', 'MENGELOLA_RIWAYAT', 'UNIT'),
  ('PENGELOLA_OPD', 'LIHAT_JATUH_TEMPO', 'UNIT'),
  ('KEPALA_OPD', 'LIHAT_JATUH_TEMPO', 'UNIT'),
  ('BKD', 'MENGELOLA_RIWAYAT', 'SEMUA'),
  ('BKD', 'LIHAT_JATUH_TEMPO', 'SEMUA'),
  ('SEKDA', 'LIHAT_JATUH_TEMPO', 'SEMUA');
