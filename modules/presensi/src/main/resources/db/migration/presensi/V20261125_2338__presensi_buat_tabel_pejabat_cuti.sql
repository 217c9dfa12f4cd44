-- Who decides on leave: the nearest head above the person whose level is at least jenjang_pejabat. jenjang_pemohon = level of the
-- person, null = every other level. The decree that delegates is the province's own. Peraturan BKN 24/2017. Issue 5.
create table if not exists presensi_pejabat_cuti (
  id bigint not null primary key,
  jenis varchar(16) not null,
  jenjang_pemohon varchar(20),
  jenjang_pejabat varchar(20) not null,
  mulai date not null,
  sampai date,
  dasar_id varchar(60) not null,
  dasar_pasal varchar(120) not null,
  versi bigint not null default 0,
  key ix_presensi_pejabat_cuti (jenis, mulai)
);
