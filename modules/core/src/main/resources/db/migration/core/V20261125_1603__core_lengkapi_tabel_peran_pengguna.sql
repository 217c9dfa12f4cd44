-- The proposal by whose approval a role was given: "by whose decision" in the access review. Issue 3.
alter table core_peran_pengguna add column if not exists usulan_id bigint;
