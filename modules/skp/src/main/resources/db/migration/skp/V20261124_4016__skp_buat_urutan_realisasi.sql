-- Sequence of skp_realisasi; the increment equals allocationSize. Issue 2.
create sequence skp_realisasi_seq start with 1 increment by 50 nocache;
