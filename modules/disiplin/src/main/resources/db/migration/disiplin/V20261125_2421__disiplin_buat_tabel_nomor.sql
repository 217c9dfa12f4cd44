-- Running numbers: of cases by year, of letters by OPD and year. Issue 6.
create table if not exists disiplin_nomor (
  kelompok varchar(40) not null,
  tahun int not null,
  terakhir int not null,
  primary key (kelompok, tahun)
);
