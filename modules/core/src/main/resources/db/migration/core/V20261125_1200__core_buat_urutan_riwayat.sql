-- Sequence of core_riwayat; the increment equals allocationSize. Issue 3.
create sequence if not exists core_riwayat_seq start with 1 increment by 50 nocache;
