-- Rank history: each row is valid from its TMT to the day before the next. PP 11/2017; never edited in place. Issue 2.
create table core_riwayat_golongan (
  id bigint not null primary key,
  pegawai_id bigint not null,
  golongan varchar(8) not null,
  mulai date not null,
  sampai date,
  nomor_sk varchar(80),
  tanggal_sk date,
  jenis_kenaikan varchar(4),
  sumber varchar(8) not null,
  versi bigint not null default 0,
  unique key uk_core_riwayat_golongan (pegawai_id, mulai),
  constraint fk_core_riwayat_golongan_pegawai foreign key (pegawai_id) references core_pegawai (id),
  constraint fk_core_riwayat_golongan_golongan foreign key (golongan) references core_golongan (kode),
  constraint ck_core_riwayat_golongan_masa check (sampai is null or sampai >= mulai)
);
