-- Names in their order, each searched without looking at its row. Issue 3.
create index if not exists ix_core_pegawai_nama_cari on core_pegawai (nama, id, nama_cari);
