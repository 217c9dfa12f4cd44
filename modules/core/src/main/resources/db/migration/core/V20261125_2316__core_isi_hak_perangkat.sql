-- Right over attendance devices, PINs and the quarantine. Issue 5.
insert ignore into core_hak_peran (peran, hak, lingkup) values
  ('BKD', 'MENGELOLA_PRESENSI', 'SEMUA'),
  ('PENGELOLA_OPD', 'MENGELOLA_PRESENSI', 'UNIT');
