-- Everybody checks in for himself. Issue 5.
insert ignore into core_hak_peran (peran, hak, lingkup) values ('PEGAWAI', 'TAP_MANDIRI', 'DIRI');
