-- Sequence of core_pemeriksaan_rantai. Issue 3.
create sequence if not exists core_pemeriksaan_rantai_seq start with 1 increment by 50 nocache;
