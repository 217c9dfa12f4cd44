-- Sequence of core_tinjauan_akses; the increment equals allocationSize. Issue 3.
create sequence if not exists core_tinjauan_akses_seq start with 1 increment by 50 nocache;
