-- The proposal by whose approval a year was published, and the version for two officers at once. Issue 3.
alter table core_kalender_tahun
  add column if not exists usulan_id bigint,
  add column if not exists versi bigint not null default 0;
