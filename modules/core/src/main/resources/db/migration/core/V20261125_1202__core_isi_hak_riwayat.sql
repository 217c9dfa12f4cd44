-- Who keeps records, who proposes a correction of his own. Issue 3.
insert ignore into core_hak_peran (peran, hak, lingkup) values
  ('PEGAWAI', 'MENGUSULKAN_PERBAIKAN', 'DIRI'),
  ('PENGELOLA_OPD', 'MENGELOLA_RIWAYAT', 'UNIT'),
  ('BKD', 'MENGELOLA_RIWAYAT', 'SEMUA');
