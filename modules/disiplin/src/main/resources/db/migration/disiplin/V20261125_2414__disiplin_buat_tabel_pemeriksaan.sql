-- The examination of a case: the closed record (BAP) and the report (LHP). PP 94/2021 Pasal 27, 32. Issue 6.
create table if not exists disiplin_pemeriksaan (
  id bigint not null primary key,
  perkara_id bigint not null,
  cara varchar(12) not null,
  tanggal date not null,
  pemeriksa varchar(200) not null,
  jabatan varchar(200),
  bap_nomor varchar(80),
  bap_tertanda boolean,
  bap_alasan_tolak varchar(1000),
  lhp_nomor varchar(80),
  lhp_tanggal date,
  fakta longtext,
  analisis longtext,
  kesimpulan longtext,
  terbukti boolean,
  meringankan varchar(2000),
  memberatkan varchar(2000),
  versi bigint not null default 0,
  unique key uk_disiplin_pemeriksaan (perkara_id),
  constraint fk_disiplin_pemeriksaan foreign key (perkara_id) references disiplin_perkara (id)
);
