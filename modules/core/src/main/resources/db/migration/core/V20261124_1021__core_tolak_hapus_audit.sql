-- The audit trail is append-only: deletes are refused. Issue 2.
create trigger core_audit_tolak_hapus before delete on core_audit for each row signal sqlstate '45000' set message_text = 'Jejak audit tidak dapat dihapus';
