-- What was done for a result on a day, noted quickly or from a worksheet. sidik = day, result and text, so that the same note
-- sent twice stands once. PermenPANRB 6/2022. Issue 4.
create table if not exists skp_kemajuan (
  id bigint not null primary key,
  skp_id bigint not null,
  hasil_kerja_id bigint not null,
  tanggal date not null,
  uraian varchar(500) not null,
  jumlah decimal(19,4),
  satuan varchar(40),
  sidik varchar(64) character set ascii collate ascii_bin not null,
  diubah_oleh varchar(200) not null,
  diubah_pada datetime(6) not null,
  versi bigint not null default 0,
  unique key uk_skp_kemajuan (skp_id, sidik),
  key ix_skp_kemajuan_tanggal (skp_id, tanggal),
  constraint fk_skp_kemajuan_skp foreign key (skp_id) references skp_skp (id),
  constraint fk_skp_kemajuan_hasil foreign key (hasil_kerja_id) references skp_hasil_kerja (id)
);
