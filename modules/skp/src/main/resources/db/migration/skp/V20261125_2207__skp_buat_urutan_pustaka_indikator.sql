-- Numbers of the indicators of the library. Issue 4.
create sequence if not exists skp_pustaka_indikator_seq start with 1 increment by 50 nocache;
