-- Sequence of core_pekerjaan; the increment equals allocationSize. Issue 2.
create sequence core_pekerjaan_seq start with 1 increment by 50 nocache;
