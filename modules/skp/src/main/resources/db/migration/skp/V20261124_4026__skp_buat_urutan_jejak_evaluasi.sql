-- Sequence of skp_jejak_evaluasi; the increment equals allocationSize. Issue 2.
create sequence skp_jejak_evaluasi_seq start with 1 increment by 50 nocache;
