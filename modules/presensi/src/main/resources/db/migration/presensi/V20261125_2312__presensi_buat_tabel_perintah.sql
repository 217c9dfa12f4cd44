-- Commands that a device fetches at its next poll; it answers with a code, 0 = done. Issue 5.
create table if not exists presensi_perintah (
  id bigint not null primary key,
  perangkat_id bigint not null,
  jenis varchar(20) not null,
  isi varchar(1000) not null,
  status varchar(10) not null,
  dibuat datetime(6) not null,
  oleh varchar(200) not null,
  dikirim datetime(6),
  dijawab datetime(6),
  hasil int,
  versi bigint not null default 0,
  key ix_presensi_perintah_antre (perangkat_id, status, id)
);
