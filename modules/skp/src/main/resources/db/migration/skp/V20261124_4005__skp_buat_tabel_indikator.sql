-- Indikator kinerja individu (IKI) with its target as a number with a unit or as a standard in words. PermenPANRB 6/2022. Issue 2.
create table skp_indikator (
  id bigint not null primary key,
  hasil_kerja_id bigint not null,
  aspek varchar(10),
  uraian varchar(1000) not null,
  target_angka decimal(19,4),
  target_satuan varchar(60),
  target_teks varchar(500),
  urutan int not null,
  dihapus datetime(6),
  diubah_oleh varchar(200) not null,
  diubah_pada datetime(6) not null,
  versi bigint not null default 0,
  key ix_skp_indikator_hasil_kerja (hasil_kerja_id, urutan),
  constraint fk_skp_indikator_hasil_kerja foreign key (hasil_kerja_id) references skp_hasil_kerja (id)
);
