-- The audit trail is append-only: updates are refused. Issue 3.
create or replace trigger ${flyway:defaultSchema}_audit.core_audit_tolak_ubah before update on ${flyway:defaultSchema}_audit.core_audit for each row signal sqlstate '45000' set message_text = 'Jejak audit tidak dapat diubah';
