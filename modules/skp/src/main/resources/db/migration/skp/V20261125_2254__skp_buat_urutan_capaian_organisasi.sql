-- Numbers of achievements. Issue 4.
create sequence if not exists skp_capaian_organisasi_seq start with 1 increment by 50 nocache;
