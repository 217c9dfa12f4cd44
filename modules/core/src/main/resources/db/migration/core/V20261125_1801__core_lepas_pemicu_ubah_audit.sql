-- A table with triggers cannot move to another schema; both come back below. Issue 3.
drop trigger if exists core_audit_tolak_ubah;
