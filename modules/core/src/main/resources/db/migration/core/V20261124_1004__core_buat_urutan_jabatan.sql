-- Sequence of core_jabatan; the increment equals allocationSize. Issue 2.
create sequence core_jabatan_seq start with 1 increment by 50 nocache;
