-- Sequence of skp_indikator; the increment equals allocationSize. Issue 2.
create sequence skp_indikator_seq start with 1 increment by 50 nocache;
