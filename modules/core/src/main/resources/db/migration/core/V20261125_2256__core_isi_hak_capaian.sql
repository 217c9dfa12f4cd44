-- Who sets the achievement of the units right below, and closes the evaluation of his own: whoever leads today. Issue 4.
insert ignore into core_hak_peran (peran, hak, lingkup) values
  ('ATASAN', 'MENETAPKAN_CAPAIAN', 'BAWAHAN'),
  ('ATASAN', 'MENUTUP_EVALUASI', 'BAWAHAN');
