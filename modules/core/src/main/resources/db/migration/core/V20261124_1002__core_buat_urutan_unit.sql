-- Sequence of core_unit; the increment equals allocationSize. Issue 2.
create sequence core_unit_seq start with 1 increment by 50 nocache;
