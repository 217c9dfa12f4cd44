-- Numbers of the library of results. Issue 4.
create sequence if not exists skp_pustaka_seq start with 1 increment by 50 nocache;
