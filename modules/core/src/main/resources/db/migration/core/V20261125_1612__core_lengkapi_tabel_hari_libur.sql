-- Local holidays of a unit and of everything below it; unit_kunci makes "everybody" a value that a unique key sees. Issue 3.
alter table core_hari_libur
  add column if not exists unit_id bigint,
  add column if not exists versi bigint not null default 0,
  add column if not exists unit_kunci bigint as (coalesce(unit_id, 0)) stored;
