-- Replaced by the key with the version. Issue 4.
drop index if exists uk_skp_jejak_evaluasi on skp_jejak_evaluasi;
