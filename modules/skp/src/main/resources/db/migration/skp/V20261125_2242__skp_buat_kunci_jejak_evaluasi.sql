-- One explanation per version. Issue 4.
create unique index if not exists uk_skp_jejak_evaluasi_nomor on skp_jejak_evaluasi (evaluasi_id, nomor);
