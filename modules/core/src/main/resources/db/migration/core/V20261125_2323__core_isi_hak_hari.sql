-- Rights over resolved days: one's own, those of the people one leads or manages. Issue 5.
insert ignore into core_hak_peran (peran, hak, lingkup) values
  ('PEGAWAI', 'LIHAT_PRESENSI', 'DIRI'),
  ('ATASAN', 'LIHAT_PRESENSI', 'BAWAHAN'),
  ('PENGELOLA_OPD', 'LIHAT_PRESENSI', 'UNIT'),
  ('KEPALA_OPD', 'LIHAT_PRESENSI', 'UNIT'),
  ('BKD', 'LIHAT_PRESENSI', 'SEMUA'),
  ('INSPEKTORAT', 'LIHAT_PRESENSI', 'SEMUA'),
  ('SEKDA', 'LIHAT_PRESENSI', 'SEMUA'),
  ('ATASAN', 'MEMANTAU_PRESENSI', 'BAWAHAN'),
  ('PENGELOLA_OPD', 'MEMANTAU_PRESENSI', 'UNIT'),
  ('KEPALA_OPD', 'MEMANTAU_PRESENSI', 'UNIT'),
  ('BKD', 'MEMANTAU_PRESENSI', 'SEMUA'),
  ('INSPEKTORAT', 'MEMANTAU_PRESENSI', 'SEMUA'),
  ('SEKDA', 'MEMANTAU_PRESENSI', 'SEMUA');
