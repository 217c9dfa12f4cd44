-- Every accepted change: who, when, what, before and after. Append-only by trigger. Issue 2.
create table core_audit (
  id bigint not null primary key,
  waktu datetime(6) not null,
  pelaku_id bigint,
  pelaku varchar(160) not null,
  use_case varchar(120) not null,
  permintaan varchar(64),
  entitas varchar(60) not null,
  entitas_id varchar(40) not null,
  jenis varchar(6) not null,
  sebelum longtext,
  sesudah longtext,
  key ix_core_audit_entitas (entitas, entitas_id, id),
  key ix_core_audit_waktu (waktu)
);
