-- Sequence of core_peran_pengguna; the increment equals allocationSize. Issue 2.
create sequence core_peran_pengguna_seq start with 1 increment by 50 nocache;
