-- Numbers of evidence of objections. Issue 4.
create sequence if not exists skp_bukti_keberatan_seq start with 1 increment by 50 nocache;
