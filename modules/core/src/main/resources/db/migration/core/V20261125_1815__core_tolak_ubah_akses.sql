-- The access log is append-only: updates are refused. Issue 3.
create or replace trigger ${flyway:defaultSchema}_audit.core_akses_tolak_ubah before update on ${flyway:defaultSchema}_audit.core_akses for each row signal sqlstate '45000' set message_text = 'Catatan akses tidak dapat diubah';
