-- Numbers of members of teams. Issue 6.
create sequence if not exists disiplin_tim_seq start with 1 increment by 50 nocache;
