-- Numbers of planned actions. Issue 4.
create sequence if not exists skp_rencana_aksi_seq start with 1 increment by 50 nocache;
