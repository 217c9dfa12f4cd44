-- Right to see posts against holders and the vacancies. Issue 3.
insert ignore into core_hak_peran (peran, hak, lingkup) values
  ('BKD', 'LIHAT_FORMASI', 'SEMUA'),
  ('PENGELOLA_OPD', 'LIHAT_FORMASI', 'UNIT'),
  ('KEPALA_OPD', 'LIHAT_FORMASI', 'UNIT'),
  ('SEKDA', 'LIHAT_FORMASI', 'SEMUA'),
  ('GUBERNUR', 'LIHAT_FORMASI', 'SEMUA');
