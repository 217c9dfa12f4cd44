-- The search by number of a decree. Issue 3.
create index if not exists ix_core_riwayat_golongan_sk on core_riwayat_golongan (nomor_sk);
