-- Rencana hasil kerja (RHK), utama or tambahan, linked to a result of the superior. A deleted row stays, so that it can be brought back and old versions keep their ids. PermenPANRB 6/2022. Issue 2.
create table skp_hasil_kerja (
  id bigint not null primary key,
  skp_id bigint not null,
  jenis varchar(10) not null,
  uraian varchar(1000) not null,
  atasan_id bigint,
  cascading varchar(12) not null,
  perspektif varchar(24),
  penugasan_dari varchar(200),
  urutan int not null,
  dihapus datetime(6),
  diubah_oleh varchar(200) not null,
  diubah_pada datetime(6) not null,
  versi bigint not null default 0,
  key ix_skp_hasil_kerja_skp (skp_id, urutan),
  key ix_skp_hasil_kerja_atasan (atasan_id),
  constraint fk_skp_hasil_kerja_skp foreign key (skp_id) references skp_skp (id),
  constraint fk_skp_hasil_kerja_atasan foreign key (atasan_id) references skp_hasil_kerja (id)
);
