-- How a predicate came about: inputs, explanation and rule version, written once and never recomputed. Issue 2.
create table skp_jejak_evaluasi (
  id bigint not null primary key,
  evaluasi_id bigint not null,
  masukan longtext not null,
  jejak longtext not null,
  aturan_id varchar(80) not null,
  aturan_versi varchar(20) not null,
  dibuat datetime(6) not null,
  versi bigint not null default 0,
  unique key uk_skp_jejak_evaluasi (evaluasi_id),
  constraint fk_skp_jejak_evaluasi foreign key (evaluasi_id) references skp_evaluasi (id)
);
