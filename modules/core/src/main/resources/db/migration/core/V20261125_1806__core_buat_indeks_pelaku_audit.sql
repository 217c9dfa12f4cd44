-- Search of the auditor by person. Issue 3.
create index if not exists ix_core_audit_pelaku on ${flyway:defaultSchema}_audit.core_audit (pelaku_id, waktu);
