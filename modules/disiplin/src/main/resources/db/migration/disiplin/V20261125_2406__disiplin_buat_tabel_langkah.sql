-- Steps of a case: append-only, each bound to the one before by its hash. PP 94/2021 Pasal 41. Issue 6.
create table if not exists disiplin_langkah (
  id bigint not null primary key,
  perkara_id bigint not null,
  urut int not null,
  langkah varchar(16) not null,
  dari varchar(20),
  ke varchar(20) not null,
  oleh_id bigint,
  oleh varchar(200) not null,
  sebagai varchar(12),
  jabatan varchar(200),
  peran varchar(16) not null,
  tanggal date not null,
  waktu datetime(6) not null,
  alasan varchar(4000),
  dokumen varchar(200),
  sidik_sebelum varchar(64) not null,
  sidik varchar(64) not null,
  versi bigint not null default 0,
  unique key uk_disiplin_langkah (perkara_id, urut),
  constraint fk_disiplin_langkah foreign key (perkara_id) references disiplin_perkara (id)
);
