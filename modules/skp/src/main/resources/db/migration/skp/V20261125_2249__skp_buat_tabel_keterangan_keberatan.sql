-- What a party of an objection said: in writing, before the examiner, or why he could not be heard. Issue 4.
create table if not exists skp_keterangan_keberatan (
  id bigint not null primary key,
  keberatan_id bigint not null,
  pihak varchar(8) not null,
  cara varchar(12) not null,
  isi varchar(4000) not null,
  oleh_id bigint not null,
  oleh varchar(200) not null,
  waktu datetime(6) not null,
  versi bigint not null default 0,
  key ix_skp_keterangan_keberatan (keberatan_id, waktu),
  constraint fk_skp_keterangan_keberatan foreign key (keberatan_id) references skp_keberatan (id)
);
