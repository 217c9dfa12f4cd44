-- Questions and answers of the record of examination. PP 94/2021 Pasal 32. Issue 6.
create table if not exists disiplin_tanya_jawab (
  id bigint not null primary key,
  perkara_id bigint not null,
  urut int not null,
  tanya varchar(2000) not null,
  jawab varchar(4000) not null,
  waktu datetime(6) not null,
  oleh varchar(200) not null,
  versi bigint not null default 0,
  unique key uk_disiplin_tanya_jawab (perkara_id, urut),
  constraint fk_disiplin_tanya_jawab foreign key (perkara_id) references disiplin_perkara (id)
);
