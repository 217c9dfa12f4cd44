-- Sequence of skp_skp; the increment equals allocationSize. Issue 2.
create sequence skp_skp_seq start with 1 increment by 50 nocache;
