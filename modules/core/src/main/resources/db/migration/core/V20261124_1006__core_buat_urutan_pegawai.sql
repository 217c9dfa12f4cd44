-- Sequence of core_pegawai; the increment equals allocationSize. Issue 2.
create sequence core_pegawai_seq start with 1 increment by 50 nocache;
