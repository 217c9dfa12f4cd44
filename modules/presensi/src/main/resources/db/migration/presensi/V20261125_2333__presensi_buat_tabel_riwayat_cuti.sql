-- Every step that was taken on a leave request, by whom, as what. Issue 5.
create table if not exists presensi_riwayat_cuti (
  id bigint not null primary key,
  cuti_id bigint not null,
  langkah varchar(24) not null,
  menjadi varchar(16) not null,
  catatan varchar(1000),
  oleh_id bigint not null,
  oleh varchar(200) not null,
  sebagai varchar(12),
  jabatan varchar(200),
  waktu datetime(6) not null,
  versi bigint not null default 0,
  key ix_presensi_riwayat_cuti (cuti_id, id),
  constraint fk_presensi_riwayat_cuti foreign key (cuti_id) references presensi_cuti (id)
);
