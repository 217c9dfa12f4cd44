-- The search by number of a decree. Issue 3.
create index if not exists ix_core_penugasan_sk on core_penugasan (nomor_sk);
