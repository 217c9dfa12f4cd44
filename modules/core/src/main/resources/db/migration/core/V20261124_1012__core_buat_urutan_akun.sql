-- Sequence of core_akun; the increment equals allocationSize. Issue 2.
create sequence core_akun_seq start with 1 increment by 50 nocache;
