-- What a person typed and has not submitted yet: one row per form. Survives the session. Issue 2.
create table core_draf (
  id bigint not null primary key,
  pegawai_id bigint not null,
  kunci varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  isi longtext not null,
  diubah datetime(6) not null,
  versi bigint not null default 0,
  unique key uk_core_draf (pegawai_id, kunci),
  constraint fk_core_draf_pegawai foreign key (pegawai_id) references core_pegawai (id)
);
