-- How a result of the library is usually measured: one indicator an aspect. Issue 4.
create table if not exists skp_pustaka_indikator (
  id bigint not null primary key,
  pustaka_id bigint not null,
  aspek varchar(12) not null,
  uraian varchar(1000) not null,
  satuan varchar(60),
  versi bigint not null default 0,
  unique key uk_skp_pustaka_indikator (pustaka_id, aspek),
  constraint fk_skp_pustaka_indikator foreign key (pustaka_id) references skp_pustaka (id)
);
