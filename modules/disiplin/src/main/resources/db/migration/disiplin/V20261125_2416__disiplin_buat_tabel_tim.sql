-- Tim Pemeriksa of a case. PP 94/2021 Pasal 29. Issue 6.
create table if not exists disiplin_tim (
  id bigint not null primary key,
  perkara_id bigint not null,
  pegawai_id bigint not null,
  unsur varchar(16) not null,
  versi bigint not null default 0,
  unique key uk_disiplin_tim (perkara_id, pegawai_id),
  key ix_disiplin_tim_pegawai (pegawai_id),
  constraint fk_disiplin_tim foreign key (perkara_id) references disiplin_perkara (id)
);
