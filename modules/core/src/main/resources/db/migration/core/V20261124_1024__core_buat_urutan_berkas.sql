-- Sequence of core_berkas; the increment equals allocationSize. Issue 2.
create sequence core_berkas_seq start with 1 increment by 50 nocache;
