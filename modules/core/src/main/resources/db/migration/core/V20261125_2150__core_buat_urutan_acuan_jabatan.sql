-- Sequence of core_acuan_jabatan; the increment equals allocationSize. Issue 3.
create sequence if not exists core_acuan_jabatan_seq start with 1 increment by 50 nocache;
