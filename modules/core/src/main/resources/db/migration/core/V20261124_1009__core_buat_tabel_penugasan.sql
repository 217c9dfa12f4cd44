-- Dated assignments of people to positions, also Plt, Plh, Pj. Both days included, no end = open. UU 30/2014 Pasal 14. Issue 2.
create table core_penugasan (
  id bigint not null primary key,
  pegawai_id bigint not null,
  jabatan_id bigint not null,
  jenis varchar(20) not null,
  mulai date not null,
  sampai date,
  nomor_sk varchar(80),
  tanggal_sk date,
  sumber varchar(8) not null,
  versi bigint not null default 0,
  unique key uk_core_penugasan (pegawai_id, jabatan_id, jenis, mulai),
  key ix_core_penugasan_pegawai (pegawai_id, jenis, mulai),
  key ix_core_penugasan_jabatan (jabatan_id, jenis, mulai),
  constraint fk_core_penugasan_pegawai foreign key (pegawai_id) references core_pegawai (id),
  constraint fk_core_penugasan_jabatan foreign key (jabatan_id) references core_jabatan (id),
  constraint ck_core_penugasan_masa check (sampai is null or sampai >= mulai)
);
