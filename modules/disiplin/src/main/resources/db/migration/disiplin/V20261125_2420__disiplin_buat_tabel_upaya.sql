-- Administrative remedy against a decision. PP 79/2021. Issue 6.
create table if not exists disiplin_upaya (
  id bigint not null primary key,
  perkara_id bigint not null,
  jenis varchar(10) not null,
  tanggal date not null,
  batas date not null,
  alasan varchar(4000) not null,
  unit_pemutus_id bigint,
  hasil varchar(12),
  hukuman varchar(4),
  pertimbangan varchar(4000),
  diputus date,
  pemutus varchar(200),
  jabatan varchar(200),
  versi bigint not null default 0,
  unique key uk_disiplin_upaya (perkara_id),
  key ix_disiplin_upaya_pemutus (unit_pemutus_id),
  constraint fk_disiplin_upaya foreign key (perkara_id) references disiplin_perkara (id)
);
