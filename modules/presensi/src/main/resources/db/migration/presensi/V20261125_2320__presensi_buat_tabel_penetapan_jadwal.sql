-- Which working pattern holds for a unit with all below it, or for one person; exactly one of both. The person goes before the
-- unit, the nearer unit before the one above. Both days included (WIB), no end = open. Perpres 21/2023 Pasal 7. Issue 5.
create table if not exists presensi_penetapan_jadwal (
  id bigint not null primary key,
  unit_id bigint,
  pegawai_id bigint,
  pola varchar(6) not null,
  mulai date not null,
  sampai date,
  alasan varchar(300) not null,
  versi bigint not null default 0,
  unique key uk_presensi_penetapan_unit (unit_id, mulai),
  unique key uk_presensi_penetapan_pegawai (pegawai_id, mulai),
  constraint ck_presensi_penetapan_pihak check ((unit_id is null) <> (pegawai_id is null)),
  constraint ck_presensi_penetapan_masa check (sampai is null or sampai >= mulai)
);
