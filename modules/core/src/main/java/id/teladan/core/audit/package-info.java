/**
 * The audit trail: every accepted change with who, when, what, before and after, in the same transaction. Append-only;
 * the database itself refuses to change or delete a row. Table {@code core_audit}.
 */
package id.teladan.core.audit;
