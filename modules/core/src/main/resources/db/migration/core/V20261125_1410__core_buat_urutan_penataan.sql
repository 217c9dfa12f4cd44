-- Sequence of core_penataan; the increment equals allocationSize. Issue 3.
create sequence if not exists core_penataan_seq start with 1 increment by 50 nocache;
