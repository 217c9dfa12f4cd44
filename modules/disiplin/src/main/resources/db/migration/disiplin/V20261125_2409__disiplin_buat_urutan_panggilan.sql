-- Numbers of summonses. Issue 6.
create sequence if not exists disiplin_panggilan_seq start with 1 increment by 50 nocache;
