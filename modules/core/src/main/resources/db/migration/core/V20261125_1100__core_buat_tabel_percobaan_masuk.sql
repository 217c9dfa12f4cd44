-- Failed sign-ins under a name that has no local account (directory, or nobody): the same lock-out as for local accounts. The key is
-- the SHA-256 of the name, so that no NIP stands here. ASVS 5.0 V6.3. Issue 2.
create table if not exists core_percobaan_masuk (
  kunci char(64) character set ascii collate ascii_bin not null primary key,
  gagal_beruntun int not null,
  terakhir datetime(6) not null,
  terkunci_sampai datetime(6),
  key ix_core_percobaan_masuk_terakhir (terakhir)
);
