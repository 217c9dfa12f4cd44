-- The audit trail is append-only: deletes are refused. Issue 3.
create or replace trigger ${flyway:defaultSchema}_audit.core_audit_tolak_hapus before delete on ${flyway:defaultSchema}_audit.core_audit for each row signal sqlstate '45000' set message_text = 'Jejak audit tidak dapat dihapus';
