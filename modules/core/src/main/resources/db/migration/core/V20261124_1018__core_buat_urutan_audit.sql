-- Sequence of core_audit; the increment equals allocationSize. Issue 2.
create sequence core_audit_seq start with 1 increment by 50 nocache;
