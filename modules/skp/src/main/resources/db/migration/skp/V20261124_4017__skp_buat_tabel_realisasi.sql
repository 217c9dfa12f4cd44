-- What was reached of an indicator in a quarter (1 to 4). PermenPANRB 6/2022. Issue 2.
create table skp_realisasi (
  id bigint not null primary key,
  skp_id bigint not null,
  indikator_id bigint not null,
  triwulan int not null,
  angka decimal(19,4),
  uraian varchar(1000),
  tanggal date,
  diubah_oleh varchar(200) not null,
  diubah_pada datetime(6) not null,
  versi bigint not null default 0,
  unique key uk_skp_realisasi (indikator_id, triwulan),
  key ix_skp_realisasi_skp (skp_id),
  constraint fk_skp_realisasi_skp foreign key (skp_id) references skp_skp (id),
  constraint fk_skp_realisasi_indikator foreign key (indikator_id) references skp_indikator (id),
  constraint ck_skp_realisasi_triwulan check (triwulan between 1 and 4)
);
