-- Decisions on angka kredit (PAK) with what they were computed from, written once; a predicate that is replaced by an objection
-- marks them as replaced. Peraturan BKN 3/2023; PP 30/2019 (keberatan). Issue 4.
create table if not exists skp_ak_penetapan (
  id bigint not null primary key,
  pegawai_id bigint not null,
  tahun int not null,
  jenjang varchar(20) not null,
  nomor varchar(80) not null,
  tanggal date not null,
  angka_kredit decimal(14,6) not null,
  kumulatif decimal(14,6) not null,
  isi longtext not null,
  jejak longtext not null,
  penetap_id bigint not null,
  penetap varchar(200) not null,
  ditetapkan_pada datetime(6) not null,
  diganti_pada datetime(6),
  alasan_ganti varchar(300),
  versi bigint not null default 0,
  unique key uk_skp_ak_penetapan_nomor (nomor),
  key ix_skp_ak_penetapan (pegawai_id, tahun),
  constraint fk_skp_ak_penetapan foreign key (pegawai_id) references core_pegawai (id)
);
