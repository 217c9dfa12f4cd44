-- Lampiran SKP: dukungan sumber daya, skema pertanggungjawaban, konsekuensi. PermenPANRB 6/2022. Issue 2.
create table skp_lampiran (
  id bigint not null primary key,
  skp_id bigint not null,
  jenis varchar(28) not null,
  uraian varchar(1000) not null,
  urutan int not null,
  dihapus datetime(6),
  diubah_oleh varchar(200) not null,
  diubah_pada datetime(6) not null,
  versi bigint not null default 0,
  key ix_skp_lampiran_skp (skp_id, jenis, urutan),
  constraint fk_skp_lampiran_skp foreign key (skp_id) references skp_skp (id)
);
