-- Reference data of positions in dated rows: which class a name and level has from which day on, by which decree. Issue 3.
create table if not exists core_acuan_jabatan (
  id bigint not null primary key,
  nama varchar(90) not null,
  jenis varchar(20) not null,
  jenjang varchar(20) not null,
  eselon varchar(8),
  kelas int not null,
  mulai date not null,
  sampai date,
  dasar varchar(200) not null,
  usulan_id bigint,
  versi bigint not null default 0,
  unique key uk_core_acuan_jabatan (nama, jenjang, mulai),
  constraint ck_core_acuan_jabatan_kelas check (kelas between 1 and 17),
  constraint ck_core_acuan_jabatan_masa check (sampai is null or sampai >= mulai)
);
