-- Numbers of saved filters. Issue 3.
create sequence if not exists core_saringan_seq start with 1 increment by 50 nocache;
