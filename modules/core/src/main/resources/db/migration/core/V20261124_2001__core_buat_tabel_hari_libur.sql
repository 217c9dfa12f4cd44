-- Days that are no working days for ASN: national holidays, joint leave, local holidays. SKB 3 Menteri; Perpres 21/2023. Issue 2.
create table core_hari_libur (
  id int not null primary key auto_increment,
  tanggal date not null,
  jenis varchar(16) not null,
  nama varchar(120) not null,
  dasar_id varchar(60) not null,
  dasar_pasal varchar(120) not null,
  unique key uk_core_hari_libur (tanggal, jenis),
  constraint ck_core_hari_libur_jenis check (jenis in ('NASIONAL', 'CUTI_BERSAMA', 'LOKAL'))
);
