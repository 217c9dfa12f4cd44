-- Numbers of replaced versions. Issue 4.
create sequence if not exists skp_versi_evaluasi_seq start with 1 increment by 50 nocache;
