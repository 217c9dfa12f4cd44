-- Numbers of remedies. Issue 6.
create sequence if not exists disiplin_upaya_seq start with 1 increment by 50 nocache;
