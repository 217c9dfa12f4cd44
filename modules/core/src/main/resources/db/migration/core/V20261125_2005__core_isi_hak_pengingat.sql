-- Who may remind people to make their SKP: their superior and those who answer for completeness. Issue 3.
insert ignore into core_hak_peran (peran, hak, lingkup) values
  ('ATASAN', 'MENGINGATKAN_SKP', 'BAWAHAN'),
  ('PENGELOLA_OPD', 'MENGINGATKAN_SKP', 'UNIT'),
  ('KEPALA_OPD', 'MENGINGATKAN_SKP', 'UNIT'),
  ('BKD', 'MENGINGATKAN_SKP', 'SEMUA');
