-- Results that a superior offers to a person whose SKP he may not write into: none yet, submitted or approved. PermenPANRB 6/2022. Issue 4.
create table if not exists skp_tawaran (
  id bigint not null primary key,
  pegawai_id bigint not null,
  tahun int not null,
  hasil_atasan_id bigint not null,
  uraian varchar(1000) not null,
  status varchar(12) not null,
  penawar varchar(200) not null,
  alasan varchar(1000),
  hasil_kerja_id bigint,
  diubah_oleh varchar(200) not null,
  diubah_pada datetime(6) not null,
  versi bigint not null default 0,
  key ix_skp_tawaran_pegawai (pegawai_id, tahun, status),
  key ix_skp_tawaran_hasil (hasil_atasan_id, status),
  constraint fk_skp_tawaran_pegawai foreign key (pegawai_id) references core_pegawai (id),
  constraint fk_skp_tawaran_hasil_atasan foreign key (hasil_atasan_id) references skp_hasil_kerja (id),
  constraint fk_skp_tawaran_hasil foreign key (hasil_kerja_id) references skp_hasil_kerja (id)
);
