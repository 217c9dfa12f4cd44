-- Rights of the settings. Roles: the administrator proposes, the personnel agency decides, so that nobody can give himself
-- a role even where there is one administrator only. Calendars and parameters: two officers of the agency. Issue 3.
insert ignore into core_hak_peran (peran, hak, lingkup) values
  ('ADMIN', 'MENGELOLA_AKUN', 'SEMUA'),
  ('ADMIN', 'MENGUSULKAN_PERAN', 'SEMUA'),
  ('BKD', 'MEMUTUSKAN_PERAN', 'SEMUA'),
  ('ADMIN', 'LIHAT_AKSES', 'SEMUA'),
  ('BKD', 'LIHAT_AKSES', 'SEMUA'),
  ('AUDITOR', 'LIHAT_AKSES', 'SEMUA'),
  ('BKD', 'MENINJAU_AKSES', 'SEMUA'),
  ('BKD', 'MENGELOLA_KALENDER', 'SEMUA'),
  ('BKD', 'MENGELOLA_PARAMETER', 'SEMUA'),
  ('ADMIN', 'LIHAT_PENGATURAN', 'SEMUA'),
  ('BKD', 'LIHAT_PENGATURAN', 'SEMUA'),
  ('AUDITOR', 'LIHAT_PENGATURAN', 'SEMUA'),
  ('INSPEKTORAT', 'LIHAT_PENGATURAN', 'SEMUA');
