-- Sequence of skp_versi; the increment equals allocationSize. Issue 2.
create sequence skp_versi_seq start with 1 increment by 50 nocache;
