-- Sequence of skp_hasil_kerja; the increment equals allocationSize. Issue 2.
create sequence skp_hasil_kerja_seq start with 1 increment by 50 nocache;
