-- The bytes of an issued document, apart from its description so that verification stays light. Issue 2.
create table core_dokumen_isi (
  dokumen_id bigint not null primary key,
  isi longblob not null,
  constraint fk_core_dokumen_isi foreign key (dokumen_id) references core_dokumen (id)
);
