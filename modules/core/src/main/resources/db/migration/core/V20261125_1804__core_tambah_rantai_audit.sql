-- The hash chain: stream, number without a gap in it, id of the key, hash before and own hash. Empty in rows older than the chain. Issue 3.
alter table ${flyway:defaultSchema}_audit.core_audit
  add column if not exists aliran smallint,
  add column if not exists nomor bigint,
  add column if not exists kunci varchar(16),
  add column if not exists sidik_lalu binary(32),
  add column if not exists sidik binary(32);
