-- Evidence of a realisation: a kept file (core_berkas) or an address. PermenPANRB 6/2022. Issue 2.
create table skp_bukti (
  id bigint not null primary key,
  realisasi_id bigint not null,
  jenis varchar(8) not null,
  berkas_id bigint,
  url varchar(500),
  keterangan varchar(300),
  ditambahkan datetime(6) not null,
  versi bigint not null default 0,
  key ix_skp_bukti_realisasi (realisasi_id),
  key ix_skp_bukti_berkas (berkas_id),
  constraint fk_skp_bukti_realisasi foreign key (realisasi_id) references skp_realisasi (id),
  constraint fk_skp_bukti_berkas foreign key (berkas_id) references core_berkas (id),
  constraint ck_skp_bukti_satu check ((berkas_id is null) <> (url is null))
);
