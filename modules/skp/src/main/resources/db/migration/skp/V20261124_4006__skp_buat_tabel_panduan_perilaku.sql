-- The seven values of BerAKHLAK with three guides each; not editable by users. SE Menteri PANRB 20/2021, PermenPANRB 6/2022. Issue 2.
create table skp_panduan_perilaku (
  nilai varchar(24) not null,
  nomor int not null,
  panduan varchar(200) not null,
  primary key (nilai, nomor)
);
