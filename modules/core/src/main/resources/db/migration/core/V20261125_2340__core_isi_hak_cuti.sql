-- Leave: everybody asks, the superior of the day considers, the official of the delegation decides. Peraturan BKN 24/2017. Issue 5.
insert ignore into core_hak_peran (peran, hak, lingkup) values
  ('PEGAWAI', 'MENGAJUKAN_CUTI', 'DIRI'),
  ('PEGAWAI', 'LIHAT_CUTI', 'DIRI'),
  ('ATASAN', 'LIHAT_CUTI', 'BAWAHAN'),
  ('PENGELOLA_OPD', 'LIHAT_CUTI', 'UNIT'),
  ('KEPALA_OPD', 'LIHAT_CUTI', 'UNIT'),
  ('BKD', 'LIHAT_CUTI', 'SEMUA'),
  ('ATASAN', 'MEMPERTIMBANGKAN_CUTI', 'BAWAHAN'),
  ('ATASAN', 'MEMUTUSKAN_CUTI', 'BAWAHAN'),
  ('PENGELOLA_OPD', 'MENGELOLA_CUTI', 'UNIT'),
  ('BKD', 'MENGELOLA_CUTI', 'SEMUA');
