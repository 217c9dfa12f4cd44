-- DONE marks: one row per finished chunk, written in the transaction of the chunk itself. Issue 2.
create table core_pekerjaan_potongan (
  pekerjaan_id bigint not null,
  nomor int not null,
  pagar bigint not null,
  selesai datetime(6) not null,
  primary key (pekerjaan_id, nomor)
);
