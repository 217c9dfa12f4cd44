-- Sequence of core_impor; the increment equals allocationSize. Issue 2.
create sequence core_impor_seq start with 1 increment by 50 nocache;
