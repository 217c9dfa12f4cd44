-- Dated roles of people; unit_id bounds the roles that act within one OPD. Issue 2.
create table core_peran_pengguna (
  id bigint not null primary key,
  pegawai_id bigint not null,
  peran varchar(20) not null,
  unit_id bigint,
  mulai date not null,
  sampai date,
  versi bigint not null default 0,
  unique key uk_core_peran_pengguna (pegawai_id, peran, unit_id, mulai),
  constraint fk_core_peran_pengguna_pegawai foreign key (pegawai_id) references core_pegawai (id),
  constraint fk_core_peran_pengguna_unit foreign key (unit_id) references core_unit (id),
  constraint ck_core_peran_pengguna_masa check (sampai is null or sampai >= mulai)
);
