-- Every step of an SKP: from, to, who, as what (definitive or Plt), when. The unique key makes a repeated command take effect once. Issue 2.
create table skp_riwayat (
  id bigint not null primary key,
  skp_id bigint not null,
  langkah varchar(24) not null,
  dari varchar(20) not null,
  ke varchar(20) not null,
  nomor_versi int not null,
  versi_dilihat bigint not null,
  oleh_id bigint not null,
  oleh varchar(200) not null,
  sebagai varchar(12),
  jabatan varchar(200),
  waktu datetime(6) not null,
  catatan varchar(1000),
  versi bigint not null default 0,
  unique key uk_skp_riwayat (skp_id, langkah, versi_dilihat),
  key ix_skp_riwayat_skp (skp_id, waktu),
  constraint fk_skp_riwayat_skp foreign key (skp_id) references skp_skp (id)
);
