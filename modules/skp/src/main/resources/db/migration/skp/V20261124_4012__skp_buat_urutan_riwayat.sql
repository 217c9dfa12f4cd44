-- Sequence of skp_riwayat; the increment equals allocationSize. Issue 2.
create sequence skp_riwayat_seq start with 1 increment by 50 nocache;
