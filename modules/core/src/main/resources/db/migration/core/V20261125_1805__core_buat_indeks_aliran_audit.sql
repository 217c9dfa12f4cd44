-- Two rows can never have the same place in a stream. Issue 3.
create unique index if not exists uq_core_audit_aliran on ${flyway:defaultSchema}_audit.core_audit (aliran, nomor);
