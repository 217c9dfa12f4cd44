-- Who sees the figures of his OPD or of the province: the leaders and those who keep the data complete. Issue 3.
insert ignore into core_hak_peran (peran, hak, lingkup) values
  ('PENGELOLA_OPD', 'LIHAT_DASBOR', 'UNIT'),
  ('KEPALA_OPD', 'LIHAT_DASBOR', 'UNIT'),
  ('BKD', 'LIHAT_DASBOR', 'SEMUA'),
  ('INSPEKTORAT', 'LIHAT_DASBOR', 'SEMUA'),
  ('SEKDA', 'LIHAT_DASBOR', 'SEMUA'),
  ('GUBERNUR', 'LIHAT_DASBOR', 'SEMUA');
