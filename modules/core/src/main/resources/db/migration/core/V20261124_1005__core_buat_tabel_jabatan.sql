-- Positions of a unit: one head (kepala) and any number of functional and pelaksana positions. PP 11/2017 Pasal 46-50. Issue 2.
create table core_jabatan (
  id bigint not null primary key,
  unit_id bigint not null,
  nama varchar(200) not null,
  jenis varchar(20) not null,
  jenjang varchar(20) not null,
  eselon varchar(8),
  kelas int not null,
  kepala boolean not null,
  formasi int not null,
  berlaku_mulai date not null,
  berlaku_sampai date,
  versi bigint not null default 0,
  key ix_core_jabatan_unit (unit_id, kepala),
  constraint fk_core_jabatan_unit foreign key (unit_id) references core_unit (id),
  constraint ck_core_jabatan_kelas check (kelas between 1 and 17),
  constraint ck_core_jabatan_masa check (berlaku_sampai is null or berlaku_sampai >= berlaku_mulai)
);
