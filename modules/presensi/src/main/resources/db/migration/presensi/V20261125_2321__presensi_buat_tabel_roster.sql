-- The shift of a person on a working date, the date on which the shift begins; LIBUR = free by the roster. No row = the roster
-- is not made yet. Issue 5.
create table if not exists presensi_roster (
  id bigint not null primary key,
  pegawai_id bigint not null,
  tanggal date not null,
  shift varchar(5) not null,
  versi bigint not null default 0,
  unique key uk_presensi_roster (pegawai_id, tanggal)
);
