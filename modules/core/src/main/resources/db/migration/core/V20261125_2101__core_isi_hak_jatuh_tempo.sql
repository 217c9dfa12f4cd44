-- Who sees what falls due: those who keep the records and the leaders of the OPD. Issue 3.
insert ignore into core_hak_peran (peran, hak, lingkup) values
  ('PENGELOLA_OPD', 'LIHAT_JATUH_TEMPO', 'UNIT'),
  ('KEPALA_OPD', 'LIHAT_JATUH_TEMPO', 'UNIT'),
  ('BKD', 'LIHAT_JATUH_TEMPO', 'SEMUA'),
  ('SEKDA', 'LIHAT_JATUH_TEMPO', 'SEMUA');
