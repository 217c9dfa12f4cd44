-- Evidence files, at most 10 MB each, with their SHA-256. One backup, one transaction. Issue 2.
create table core_berkas (
  id bigint not null primary key,
  nama varchar(200) not null,
  jenis_isi varchar(100) not null,
  ukuran bigint not null,
  sha256 varchar(64) character set ascii collate ascii_bin not null,
  pemilik_id bigint not null,
  diunggah datetime(6) not null,
  versi bigint not null default 0,
  key ix_core_berkas_pemilik (pemilik_id),
  constraint fk_core_berkas_pemilik foreign key (pemilik_id) references core_pegawai (id)
);
