-- Numbers of progress notes. Issue 4.
create sequence if not exists skp_kemajuan_seq start with 1 increment by 50 nocache;
