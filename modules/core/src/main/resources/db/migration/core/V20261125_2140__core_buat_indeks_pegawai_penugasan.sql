-- Who holds which position, answered from the index alone: every list over people asks it. Issue 3.
create index if not exists ix_core_penugasan_orang on core_penugasan (pegawai_id, jenis, mulai, sampai, jabatan_id);
