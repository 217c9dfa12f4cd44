-- The proposal by whose approval a dated value holds. Issue 3.
alter table core_parameter add column if not exists usulan_id bigint;
