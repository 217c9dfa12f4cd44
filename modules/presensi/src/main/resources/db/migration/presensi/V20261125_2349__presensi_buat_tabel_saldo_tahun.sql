-- Balance of annual leave of a person as a year was opened, with its explanation; written once and never changed. The ledger decides
-- what is left. Peraturan BKN 24/2017. Issue 5.
create table if not exists presensi_saldo_tahun (
  pegawai_id bigint not null,
  tahun int not null,
  hak int not null,
  sisa_n1 int not null,
  sisa_n2 int not null,
  jejak longtext not null,
  dibuka_pada datetime(6) not null,
  primary key (pegawai_id, tahun)
);
