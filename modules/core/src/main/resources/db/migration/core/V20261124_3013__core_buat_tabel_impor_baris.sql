-- Checked rows of an import: values as read (separated by U+001F), what they would change, and a fingerprint of the data they were compared with. Issue 2.
create table core_impor_baris (
  impor_id bigint not null,
  lembar varchar(8) character set ascii collate ascii_bin not null,
  nomor int not null,
  kunci varchar(60) not null,
  nama varchar(200) not null,
  tindakan varchar(8) character set ascii collate ascii_bin not null,
  isi text not null,
  perubahan text not null,
  sidik bigint not null,
  primary key (impor_id, lembar, nomor),
  key ix_core_impor_baris_tindakan (impor_id, tindakan, lembar, nomor),
  constraint fk_core_impor_baris foreign key (impor_id) references core_impor (id)
);
