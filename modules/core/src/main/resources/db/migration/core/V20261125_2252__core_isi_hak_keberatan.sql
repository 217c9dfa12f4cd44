-- Who examines objections: whoever leads the unit above the appraiser that day. PP 30/2019. Issue 4.
insert ignore into core_hak_peran (peran, hak, lingkup) values
  ('ATASAN', 'MEMERIKSA_KEBERATAN', 'BAWAHAN');
