-- Sequence of skp_penilaian_butir; the increment equals allocationSize. Issue 2.
create sequence skp_penilaian_butir_seq start with 1 increment by 50 nocache;
