-- Matrix role x right with its scope, as data. Printed into docs/hak-akses.md. Issue 2.
create table core_hak_peran (
  peran varchar(20) not null,
  hak varchar(40) not null,
  lingkup varchar(10) not null,
  primary key (peran, hak)
);
