-- Sequence of core_penutup_hari. Issue 5.
create sequence if not exists core_penutup_hari_seq start with 1 increment by 50 nocache;
