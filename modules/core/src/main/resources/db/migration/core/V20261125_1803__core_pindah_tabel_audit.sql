-- The audit trail moves into the audit schema; a view with its name stays behind. Issue 3.
rename table if exists core_audit to ${flyway:defaultSchema}_audit.core_audit;
