-- Files that belong to an objection. Issue 4.
create table if not exists skp_bukti_keberatan (
  id bigint not null primary key,
  keberatan_id bigint not null,
  berkas_id bigint not null,
  versi bigint not null default 0,
  unique key uk_skp_bukti_keberatan (keberatan_id, berkas_id),
  key ix_skp_bukti_keberatan (berkas_id),
  constraint fk_skp_bukti_keberatan foreign key (keberatan_id) references skp_keberatan (id),
  constraint fk_skp_bukti_keberatan_berkas foreign key (berkas_id) references core_berkas (id)
);
