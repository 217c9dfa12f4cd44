-- Daily facts: one measure of one OPD on one day, so that a home page shows a trend without counting history again.
-- opd_id 0 = outside every OPD; no foreign key, a fact outlives its unit. Written again for the same day it stays one row. Issue 3.
create table if not exists core_fakta_harian (
  tanggal date not null,
  opd_id bigint not null,
  ukuran varchar(60) character set ascii collate ascii_bin not null,
  pembilang bigint not null,
  penyebut bigint not null,
  dihitung datetime(6) not null,
  primary key (tanggal, opd_id, ukuran)
);
