-- Sequence of skp_lampiran; the increment equals allocationSize. Issue 2.
create sequence skp_lampiran_seq start with 1 increment by 50 nocache;
