-- Right of the reference data of positions: two officers of the agency. Issue 3.
insert ignore into core_hak_peran (peran, hak, lingkup) values
  ('BKD', 'MENGELOLA_JABATAN', 'SEMUA');
