-- Verifications of the audit chain and what they found. Issue 3.
create table if not exists core_pemeriksaan_rantai (
  id bigint not null primary key,
  diminta datetime(6) not null,
  pemeriksa_id bigint,
  pemeriksa varchar(160) not null,
  pekerjaan_id bigint,
  selesai datetime(6),
  baris bigint not null default 0,
  jangkar int not null default 0,
  temuan longtext,
  versi bigint not null default 0
);
