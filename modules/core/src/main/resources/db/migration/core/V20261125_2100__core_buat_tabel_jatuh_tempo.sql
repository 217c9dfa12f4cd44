-- What falls due for each person: salary step, rank, retirement, contract, JPT term. Computed every night by the rules; a row is
-- replaced, never edited. ingat holds how many months ahead the person was told last. Issue 3.
create table if not exists core_jatuh_tempo (
  pegawai_id bigint not null,
  jenis varchar(20) character set ascii collate ascii_bin not null,
  tanggal date not null,
  ingat int,
  dihitung datetime(6) not null,
  primary key (pegawai_id, jenis),
  key ix_core_jatuh_tempo_jenis (jenis, tanggal),
  key ix_core_jatuh_tempo_tanggal (tanggal),
  constraint fk_core_jatuh_tempo_pegawai foreign key (pegawai_id) references core_pegawai (id)
);
