-- Local accounts (demo, break-glass); the password is a bcrypt modular crypt string. Lock-out lives here. Issue 2.
create table core_akun (
  id bigint not null primary key,
  nama_akun varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  sandi_hash varchar(100) character set ascii collate ascii_bin not null,
  pegawai_id bigint not null,
  aktif boolean not null,
  demo boolean not null,
  gagal_beruntun int not null default 0,
  terkunci_sampai datetime(6),
  masuk_terakhir datetime(6),
  versi bigint not null default 0,
  unique key uk_core_akun_nama (nama_akun),
  constraint fk_core_akun_pegawai foreign key (pegawai_id) references core_pegawai (id)
);
