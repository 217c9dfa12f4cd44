-- Sequence of core_dokumen; the increment equals allocationSize. Issue 2.
create sequence core_dokumen_seq start with 1 increment by 50 nocache;
