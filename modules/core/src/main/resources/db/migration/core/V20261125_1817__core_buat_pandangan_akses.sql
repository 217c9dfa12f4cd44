-- The access log under the name that the application uses, with the rights of whoever asks. Issue 3.
create or replace sql security invoker view core_akses as
  select id, waktu, pelaku_id, pelaku, peran, unit, jenis, subjek_id, objek, permintaan from ${flyway:defaultSchema}_audit.core_akses;
