-- Sequence of core_draf; the increment equals allocationSize. Issue 2.
create sequence core_draf_seq start with 1 increment by 50 nocache;
