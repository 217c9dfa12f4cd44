-- Its beginning is ix_core_pegawai_nama_cari. Issue 3.
drop index if exists ix_core_pegawai_nama on core_pegawai;
