-- Sequence of core_pemberitahuan. Issue 3.
create sequence if not exists core_pemberitahuan_seq start with 1 increment by 50 nocache;
