-- Its beginning is ix_core_penugasan_orang. Issue 3.
drop index if exists ix_core_penugasan_pegawai on core_penugasan;
