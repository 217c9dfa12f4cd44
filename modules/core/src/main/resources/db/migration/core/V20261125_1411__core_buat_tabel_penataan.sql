-- Reorganisations: a draft until a second person has decided it; its changes are dated rows of units, positions and assignments. PP 18/2016 jo. PP 72/2019. Issue 3.
create table if not exists core_penataan (
  id bigint not null primary key,
  nama varchar(200) not null,
  berlaku date not null,
  nomor_sk varchar(80) not null,
  tanggal_sk date,
  pembuat_id bigint not null,
  diubah_pada datetime(6) not null,
  ditetapkan_pada datetime(6),
  versi bigint not null default 0,
  key ix_core_penataan_berlaku (berlaku),
  constraint fk_core_penataan_pembuat foreign key (pembuat_id) references core_pegawai (id)
);
