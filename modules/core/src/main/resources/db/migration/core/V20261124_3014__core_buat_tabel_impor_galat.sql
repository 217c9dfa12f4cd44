-- Every problem that the check of an import found, by worksheet, Excel row and column; its text is made from code and values in the reader's language. Issue 2.
create table core_impor_galat (
  impor_id bigint not null,
  urut int not null,
  lembar varchar(8) character set ascii collate ascii_bin not null,
  baris int not null,
  huruf varchar(3) character set ascii collate ascii_bin not null,
  kolom varchar(40) not null,
  kunci varchar(60) not null,
  tingkat varchar(10) character set ascii collate ascii_bin not null,
  kode varchar(60) not null,
  nilai varchar(1000) not null,
  primary key (impor_id, urut),
  key ix_core_impor_galat_baris (impor_id, lembar, baris),
  constraint fk_core_impor_galat foreign key (impor_id) references core_impor (id)
);
