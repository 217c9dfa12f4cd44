-- Last number and hash of each stream; locked by a writer until its commit. Kept honest by the anchors outside the database. Issue 3.
create table if not exists core_audit_kepala (
  aliran smallint not null primary key,
  nomor bigint not null,
  sidik binary(32) not null
);
