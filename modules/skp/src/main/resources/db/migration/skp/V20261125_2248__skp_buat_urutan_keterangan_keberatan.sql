-- Numbers of statements. Issue 4.
create sequence if not exists skp_keterangan_keberatan_seq start with 1 increment by 50 nocache;
