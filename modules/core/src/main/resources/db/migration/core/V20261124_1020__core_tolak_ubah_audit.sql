-- The audit trail is append-only: updates are refused. Issue 2.
create trigger core_audit_tolak_ubah before update on core_audit for each row signal sqlstate '45000' set message_text = 'Jejak audit tidak dapat diubah';
