-- Approved versions of an SKP with their effective dates: the content as it was approved, by whom, as what. Both days included, no end = in force. Issue 2.
create table skp_versi (
  id bigint not null primary key,
  skp_id bigint not null,
  nomor int not null,
  isi longtext not null,
  mulai date not null,
  sampai date,
  alasan varchar(1000),
  disetujui_oleh_id bigint not null,
  disetujui_oleh varchar(200) not null,
  sebagai varchar(12) not null,
  jabatan varchar(200) not null,
  disetujui_pada datetime(6) not null,
  versi bigint not null default 0,
  unique key uk_skp_versi (skp_id, nomor),
  constraint fk_skp_versi_skp foreign key (skp_id) references skp_skp (id)
);
