-- Sequence of core_riwayat_golongan; the increment equals allocationSize. Issue 2.
create sequence core_riwayat_golongan_seq start with 1 increment by 50 nocache;
