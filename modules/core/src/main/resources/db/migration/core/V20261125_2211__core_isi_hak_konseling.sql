-- Who reads counselling besides counsellor and employee: the personnel agency. PermenPANRB 6/2022. Issue 4.
insert ignore into core_hak_peran (peran, hak, lingkup) values
  ('BKD', 'LIHAT_KONSELING', 'SEMUA');
