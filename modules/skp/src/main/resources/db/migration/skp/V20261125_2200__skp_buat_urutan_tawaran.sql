-- Sequence of skp_tawaran; the increment equals allocationSize. Issue 4.
create sequence if not exists skp_tawaran_seq start with 1 increment by 50 nocache;
