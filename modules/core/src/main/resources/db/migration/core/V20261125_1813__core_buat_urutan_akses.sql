-- Sequence of core_akses. Issue 3.
create sequence if not exists core_akses_seq start with 1 increment by 50 nocache;
