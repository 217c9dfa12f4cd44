-- The uploaded workbook itself, apart from its description so that lists stay light. Issue 2.
create table core_impor_berkas (
  impor_id bigint not null primary key,
  isi longblob not null,
  constraint fk_core_impor_berkas foreign key (impor_id) references core_impor (id)
);
