-- Sequence of core_penugasan; the increment equals allocationSize. Issue 2.
create sequence core_penugasan_seq start with 1 increment by 50 nocache;
