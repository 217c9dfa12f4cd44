-- Sequence of core_surat_keluar. Issue 3.
create sequence if not exists core_surat_keluar_seq start with 1 increment by 50 nocache;
