-- Numbers of cases. Issue 6.
create sequence if not exists disiplin_perkara_seq start with 1 increment by 50 nocache;
