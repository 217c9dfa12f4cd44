-- Numbers of reads. Issue 6.
create sequence if not exists disiplin_akses_seq start with 1 increment by 1 cache 50;
