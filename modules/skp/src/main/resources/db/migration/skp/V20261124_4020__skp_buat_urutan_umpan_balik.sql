-- Sequence of skp_umpan_balik; the increment equals allocationSize. Issue 2.
create sequence skp_umpan_balik_seq start with 1 increment by 50 nocache;
