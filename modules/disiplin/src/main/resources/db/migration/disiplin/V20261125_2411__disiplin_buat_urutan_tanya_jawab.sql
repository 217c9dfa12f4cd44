-- Numbers of questions. Issue 6.
create sequence if not exists disiplin_tanya_jawab_seq start with 1 increment by 50 nocache;
