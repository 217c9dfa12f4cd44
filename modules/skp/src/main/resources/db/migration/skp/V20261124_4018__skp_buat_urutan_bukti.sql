-- Sequence of skp_bukti; the increment equals allocationSize. Issue 2.
create sequence skp_bukti_seq start with 1 increment by 50 nocache;
