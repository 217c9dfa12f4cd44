-- What covers days of a person so that punches do not decide them and is not kept elsewhere: duty trips, training, work from home,
-- permits. Written by who decided it (sumber, sumber_id), read by the resolution of days, SKP and tpp. Both days included, WIB.
-- Issue 5.
create table if not exists core_penutup_hari (
  id bigint not null primary key,
  pegawai_id bigint not null,
  jenis varchar(12) not null,
  dari date not null,
  sampai date not null,
  keterangan varchar(200) not null,
  sumber varchar(20) not null,
  sumber_id bigint not null,
  versi bigint not null default 0,
  unique key uk_core_penutup_hari (sumber, sumber_id),
  key ix_core_penutup_hari_pegawai (pegawai_id, dari),
  constraint fk_core_penutup_hari_pegawai foreign key (pegawai_id) references core_pegawai (id),
  constraint ck_core_penutup_hari_masa check (sampai >= dari)
);
