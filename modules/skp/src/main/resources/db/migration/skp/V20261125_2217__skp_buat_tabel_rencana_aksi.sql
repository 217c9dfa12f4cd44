-- What is to be done for a result within a quarter, by when, and how far it is. sidik = quarter, result and text, so that the same
-- action stands once. PermenPANRB 6/2022 (rencana aksi). Issue 4.
create table if not exists skp_rencana_aksi (
  id bigint not null primary key,
  skp_id bigint not null,
  hasil_kerja_id bigint not null,
  triwulan int not null,
  uraian varchar(500) not null,
  tenggat date not null,
  keadaan varchar(12) not null,
  catatan varchar(500),
  sidik varchar(64) character set ascii collate ascii_bin not null,
  diubah_oleh varchar(200) not null,
  diubah_pada datetime(6) not null,
  versi bigint not null default 0,
  unique key uk_skp_rencana_aksi (skp_id, sidik),
  key ix_skp_rencana_aksi_tenggat (keadaan, tenggat),
  constraint fk_skp_rencana_aksi_skp foreign key (skp_id) references skp_skp (id),
  constraint fk_skp_rencana_aksi_hasil foreign key (hasil_kerja_id) references skp_hasil_kerja (id)
);
