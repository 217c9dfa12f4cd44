-- Rights of the reorganisation: drafting and deciding are different people's work. Issue 3.
insert ignore into core_hak_peran (peran, hak, lingkup) values
  ('BKD', 'MENATA_UNIT', 'SEMUA'),
  ('BKD', 'MEMUTUSKAN_PENATAAN', 'SEMUA'),
  ('SEKDA', 'MEMUTUSKAN_PENATAAN', 'SEMUA');
