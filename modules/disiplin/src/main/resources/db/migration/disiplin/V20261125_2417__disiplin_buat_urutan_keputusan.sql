-- Numbers of decisions. Issue 6.
create sequence if not exists disiplin_keputusan_seq start with 1 increment by 50 nocache;
