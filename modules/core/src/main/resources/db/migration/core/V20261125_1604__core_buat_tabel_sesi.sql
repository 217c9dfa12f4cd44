-- Signed-in browsers, so that a person or the administrator can see and end them. The key is ours, no session id. Issue 3.
create table if not exists core_sesi (
  kunci varchar(36) character set ascii collate ascii_bin not null primary key,
  pegawai_id bigint not null,
  mulai datetime(6) not null,
  terakhir datetime(6) not null,
  peramban varchar(80) not null,
  diakhiri datetime(6),
  diakhiri_oleh_id bigint,
  versi bigint not null default 0,
  key ix_core_sesi_pegawai (pegawai_id, terakhir),
  key ix_core_sesi_diakhiri (diakhiri),
  constraint fk_core_sesi_pegawai foreign key (pegawai_id) references core_pegawai (id)
);
