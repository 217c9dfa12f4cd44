-- Reminders to make or submit an SKP: sent by a background job some seconds after the click, so that they can be taken
-- back. penerima = ids of people with commas. PP 30/2019; issue 3.
create table if not exists skp_pengingat (
  id bigint not null primary key,
  pengirim_id bigint not null,
  pengirim varchar(200) not null,
  tahun int not null,
  penerima longtext not null,
  jumlah int not null,
  dibuat datetime(6) not null,
  status varchar(10) not null,
  versi bigint not null default 0,
  key ix_skp_pengingat_pengirim (pengirim_id, dibuat)
);
