-- What a calibration meeting said about one evaluation; only added to. It changes no rating. Issue 4.
create table if not exists skp_kalibrasi (
  id bigint not null primary key,
  skp_id bigint not null,
  triwulan int not null,
  catatan varchar(2000) not null,
  oleh_id bigint not null,
  oleh varchar(200) not null,
  jabatan varchar(200),
  waktu datetime(6) not null,
  versi bigint not null default 0,
  key ix_skp_kalibrasi_skp (skp_id, triwulan, waktu),
  constraint fk_skp_kalibrasi_skp foreign key (skp_id) references skp_skp (id),
  constraint ck_skp_kalibrasi_triwulan check (triwulan between 0 and 4)
);
