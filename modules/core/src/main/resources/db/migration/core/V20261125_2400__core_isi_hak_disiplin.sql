-- Discipline: who reports, keeps, examines, decides and reads cases; everybody reads what the procedure gives him about himself. PP 94/2021. Issue 6.
insert ignore into core_hak_peran (peran, hak, lingkup) values
  ('PEGAWAI', 'LIHAT_DISIPLIN_SAYA', 'DIRI'),
  ('ATASAN', 'LIHAT_PERKARA', 'BAWAHAN'),
  ('ATASAN', 'MELAPORKAN_INDIKASI', 'BAWAHAN'),
  ('ATASAN', 'MEMERIKSA_PERKARA', 'BAWAHAN'),
  ('ATASAN', 'MENJATUHKAN_HUKUMAN', 'BAWAHAN'),
  ('INSPEKTORAT', 'LIHAT_PERKARA', 'SEMUA'),
  ('INSPEKTORAT', 'MELAPORKAN_INDIKASI', 'SEMUA'),
  ('INSPEKTORAT', 'MEMERIKSA_PERKARA', 'SEMUA'),
  ('PETUGAS_DISIPLIN', 'LIHAT_PERKARA', 'SEMUA'),
  ('PETUGAS_DISIPLIN', 'MELAPORKAN_INDIKASI', 'SEMUA'),
  ('PETUGAS_DISIPLIN', 'MEMERIKSA_PERKARA', 'SEMUA'),
  ('PETUGAS_DISIPLIN', 'KELOLA_PERKARA', 'SEMUA');
