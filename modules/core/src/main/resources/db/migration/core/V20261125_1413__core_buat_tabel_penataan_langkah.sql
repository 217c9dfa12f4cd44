-- Steps of a reorganisation in their order. A unit that another step creates is named by minus its kunci. Issue 3.
create table if not exists core_penataan_langkah (
  id bigint not null primary key,
  penataan_id bigint not null,
  urutan int not null,
  jenis varchar(20) not null,
  unit_id bigint,
  tujuan_id bigint,
  kunci int not null,
  nama varchar(200),
  kode varchar(40),
  jenis_unit varchar(30),
  jabatan_kepala varchar(200),
  jenjang varchar(20),
  eselon varchar(8),
  kelas int,
  anak varchar(1000),
  pegawai_id bigint,
  jabatan_id bigint,
  versi bigint not null default 0,
  key ix_core_penataan_langkah (penataan_id, urutan),
  constraint fk_core_penataan_langkah foreign key (penataan_id) references core_penataan (id)
);
