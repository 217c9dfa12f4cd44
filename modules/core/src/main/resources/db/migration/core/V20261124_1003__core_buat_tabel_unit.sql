-- Units (unor) with validity dates; both days included, no end = open. jalur is the materialised path of ids, opd_id the OPD that the unit belongs to. Issue 2.
create table core_unit (
  id bigint not null primary key,
  kode varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  nama varchar(200) not null,
  jenis varchar(30) not null,
  induk_id bigint,
  opd_id bigint,
  jalur varchar(400) character set utf8mb4 collate utf8mb4_bin not null,
  siasn_id varchar(40),
  wilayah varchar(60),
  berlaku_mulai date not null,
  berlaku_sampai date,
  versi bigint not null default 0,
  unique key uk_core_unit_kode (kode, berlaku_mulai),
  key ix_core_unit_induk (induk_id),
  key ix_core_unit_jalur (jalur),
  key ix_core_unit_opd (opd_id),
  constraint fk_core_unit_induk foreign key (induk_id) references core_unit (id),
  constraint ck_core_unit_masa check (berlaku_sampai is null or berlaku_sampai >= berlaku_mulai)
);
