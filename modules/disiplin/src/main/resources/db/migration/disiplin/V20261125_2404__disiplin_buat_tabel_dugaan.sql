-- An alleged breach of a case. hari = ISO dates of absence, separated by commas, only for duty 4f. Issue 6.
create table if not exists disiplin_dugaan (
  id bigint not null primary key,
  perkara_id bigint not null,
  kode varchar(8) not null,
  dampak varchar(10),
  hari varchar(4000),
  menit_kurang int not null default 0,
  versi bigint not null default 0,
  key ix_disiplin_dugaan (perkara_id),
  constraint fk_disiplin_dugaan foreign key (perkara_id) references disiplin_perkara (id)
);
