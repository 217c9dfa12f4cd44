-- Numbers of alleged breaches. Issue 6.
create sequence if not exists disiplin_dugaan_seq start with 1 increment by 50 nocache;
