-- Letters of assignment for official travel; they cover the days of the people whom they name, both ends included (WIB). A cancelled
-- letter stays and covers nothing. Issue 5.
create table if not exists presensi_surat_tugas (
  id bigint not null primary key,
  nomor varchar(80) not null,
  tanggal date not null,
  perihal varchar(300) not null,
  tujuan varchar(200) not null,
  dari date not null,
  sampai date not null,
  dicatat_oleh_id bigint not null,
  dicatat_oleh varchar(200) not null,
  dicatat_pada datetime(6) not null,
  dibatalkan_oleh varchar(200),
  dibatalkan_pada datetime(6),
  alasan_batal varchar(500),
  versi bigint not null default 0,
  key ix_presensi_surat_tugas_masa (dari, sampai),
  constraint ck_presensi_surat_tugas_masa check (sampai >= dari)
);
