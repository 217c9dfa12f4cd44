-- Search of the auditor by request id. Issue 3.
create index if not exists ix_core_audit_permintaan on ${flyway:defaultSchema}_audit.core_audit (permintaan);
