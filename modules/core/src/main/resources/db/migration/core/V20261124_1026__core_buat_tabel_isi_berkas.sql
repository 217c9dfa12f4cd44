-- The bytes of an evidence file, apart from its description so that lists stay light. Issue 2.
create table core_berkas_isi (
  berkas_id bigint not null primary key,
  isi longblob not null,
  constraint fk_core_berkas_isi foreign key (berkas_id) references core_berkas (id)
);
