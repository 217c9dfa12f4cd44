-- Delegated rights: who hands which bundles of rights to whom, for how long, within which unit. Both days included. Ended early = dicabut. UU 30/2014 Pasal 13 and 14. Issue 3.
create table if not exists core_delegasi (
  id bigint not null primary key,
  pemberi_id bigint not null,
  penerima_id bigint not null,
  hak varchar(400) character set utf8mb4 collate utf8mb4_bin not null,
  unit_id bigint,
  mulai date not null,
  sampai date not null,
  alasan varchar(500) not null,
  nomor_surat varchar(80),
  dibuat_pada datetime(6) not null,
  dicabut_pada datetime(6),
  alasan_cabut varchar(500),
  versi bigint not null default 0,
  key ix_core_delegasi_penerima (penerima_id, sampai),
  key ix_core_delegasi_pemberi (pemberi_id, sampai),
  constraint fk_core_delegasi_pemberi foreign key (pemberi_id) references core_pegawai (id),
  constraint fk_core_delegasi_penerima foreign key (penerima_id) references core_pegawai (id),
  constraint fk_core_delegasi_unit foreign key (unit_id) references core_unit (id),
  constraint ck_core_delegasi_masa check (sampai >= mulai),
  constraint ck_core_delegasi_dua_orang check (pemberi_id <> penerima_id)
);
