-- The audit trail under its old name, with the rights of whoever asks. Issue 3.
create or replace sql security invoker view core_audit as
  select id, waktu, pelaku_id, pelaku, use_case, permintaan, entitas, entitas_id, jenis, sebelum, sesudah, aliran, nomor, kunci, sidik_lalu, sidik
  from ${flyway:defaultSchema}_audit.core_audit;
