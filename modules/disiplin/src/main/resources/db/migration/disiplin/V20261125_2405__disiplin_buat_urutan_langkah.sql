-- Numbers of steps. Issue 6.
create sequence if not exists disiplin_langkah_seq start with 1 increment by 50 nocache;
