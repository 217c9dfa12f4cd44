-- Years whose working-day calendar is published; a day outside them needs an officer. SKB 3 Menteri. Issue 2.
create table core_kalender_tahun (
  tahun int not null primary key,
  dasar_id varchar(60) not null
);
