-- Rights of acting assignments and delegation: proposing and deciding are different people's work. Issue 3.
insert ignore into core_hak_peran (peran, hak, lingkup) values
  ('BKD', 'MENUGASKAN_PELAKSANA', 'SEMUA'),
  ('PENGELOLA_OPD', 'MENUGASKAN_PELAKSANA', 'UNIT'),
  ('BKD', 'MEMUTUSKAN_PENUGASAN', 'SEMUA'),
  ('KEPALA_OPD', 'MEMUTUSKAN_PENUGASAN', 'UNIT'),
  ('ATASAN', 'MENDELEGASIKAN', 'DIRI'),
  ('PENGELOLA_OPD', 'MENDELEGASIKAN', 'DIRI'),
  ('KEPALA_OPD', 'MENDELEGASIKAN', 'DIRI'),
  ('BKD', 'MENDELEGASIKAN', 'DIRI'),
  ('SEKDA', 'MENDELEGASIKAN', 'DIRI'),
  ('GUBERNUR', 'MENDELEGASIKAN', 'DIRI');
