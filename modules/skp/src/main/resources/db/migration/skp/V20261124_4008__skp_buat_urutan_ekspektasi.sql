-- Sequence of skp_ekspektasi; the increment equals allocationSize. Issue 2.
create sequence skp_ekspektasi_seq start with 1 increment by 50 nocache;
