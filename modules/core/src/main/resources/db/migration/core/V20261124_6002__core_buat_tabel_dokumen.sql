-- Issued documents: write-once. kode is what a QR code carries; sidik_isi is the hash of the content without the mark of
-- the issue, so that the same content is issued once; ringkasan is the JSON that the public page may show. Issue 2.
create table core_dokumen (
  id bigint not null primary key,
  kode varchar(26) character set ascii collate ascii_bin not null,
  jenis varchar(40) not null,
  subjek varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  sidik_isi varchar(64) character set ascii collate ascii_bin not null,
  judul varchar(200) not null,
  nama_berkas varchar(200) not null,
  sha256 varchar(64) character set ascii collate ascii_bin not null,
  ukuran bigint not null,
  ringkasan longtext not null,
  diterbitkan datetime(6) not null,
  penerbit varchar(250) not null,
  penerbit_id bigint,
  pemilik_id bigint not null,
  versi bigint not null default 0,
  unique key uk_core_dokumen_kode (kode),
  unique key uk_core_dokumen_isi (jenis, subjek, sidik_isi),
  key ix_core_dokumen_pemilik (pemilik_id),
  constraint fk_core_dokumen_pemilik foreign key (pemilik_id) references core_pegawai (id),
  constraint fk_core_dokumen_penerbit foreign key (penerbit_id) references core_pegawai (id)
);
