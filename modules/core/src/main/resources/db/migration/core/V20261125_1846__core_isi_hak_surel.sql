-- Mail that could not be delivered is seen and sent again by the administrator. Issue 3.
insert ignore into core_hak_peran (peran, hak, lingkup) values ('ADMIN', 'KELOLA_SUREL', 'SEMUA');
