-- Rows done of rows in all while a chunk runs; written outside its transaction so that a page sees it. No foreign key: it would wait for the chunk. Issue 2.
create table core_pekerjaan_kemajuan (
  pekerjaan_id bigint not null primary key,
  selesai bigint not null,
  total bigint not null,
  diubah datetime(6) not null
);
