-- Ranks of PNS and PPPK: reference data. PP 11/2017; ids of SIASN. Issue 2.
create table core_golongan (
  kode varchar(8) not null primary key,
  siasn_id varchar(4) not null,
  jenis varchar(8) not null,
  pangkat varchar(60) not null,
  urutan int not null
);
