-- Who travels by a letter of assignment. Issue 5.
create table if not exists presensi_petugas (
  id bigint not null primary key,
  surat_id bigint not null,
  pegawai_id bigint not null,
  versi bigint not null default 0,
  unique key uk_presensi_petugas (surat_id, pegawai_id),
  key ix_presensi_petugas_pegawai (pegawai_id),
  constraint fk_presensi_petugas_surat foreign key (surat_id) references presensi_surat_tugas (id)
);
