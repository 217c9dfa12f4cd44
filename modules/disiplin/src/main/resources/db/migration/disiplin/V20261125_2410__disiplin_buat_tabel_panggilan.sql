-- A summons of a case: the first or the second. PP 94/2021 Pasal 26. Issue 6.
create table if not exists disiplin_panggilan (
  id bigint not null primary key,
  perkara_id bigint not null,
  ke int not null,
  nomor varchar(80) not null,
  tanggal_surat date not null,
  tanggal_periksa date not null,
  jam varchar(5) not null,
  tempat varchar(300) not null,
  penandatangan varchar(200) not null,
  jabatan varchar(200),
  hasil varchar(12),
  versi bigint not null default 0,
  unique key uk_disiplin_panggilan (perkara_id, ke),
  constraint fk_disiplin_panggilan foreign key (perkara_id) references disiplin_perkara (id)
);
