/**
 * The audit trail: every accepted change with who, when, what, before and after, in the same transaction, each row a link
 * of a chain under a key outside the database ({@link id.teladan.core.audit.RantaiAudit}). Append-only; the database
 * itself refuses to change or delete a row. Table {@code core_audit} in the audit schema, heads in {@code
 * core_audit_kepala}. ADR 10.
 */
package id.teladan.core.audit;
