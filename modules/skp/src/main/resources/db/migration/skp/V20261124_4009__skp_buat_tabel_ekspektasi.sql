-- Ekspektasi Khusus Pimpinan: one free text per value of BerAKHLAK and SKP. PermenPANRB 6/2022. Issue 2.
create table skp_ekspektasi (
  id bigint not null primary key,
  skp_id bigint not null,
  nilai varchar(24) not null,
  uraian varchar(1000) not null,
  diubah_oleh varchar(200) not null,
  diubah_pada datetime(6) not null,
  versi bigint not null default 0,
  unique key uk_skp_ekspektasi (skp_id, nilai),
  constraint fk_skp_ekspektasi_skp foreign key (skp_id) references skp_skp (id)
);
