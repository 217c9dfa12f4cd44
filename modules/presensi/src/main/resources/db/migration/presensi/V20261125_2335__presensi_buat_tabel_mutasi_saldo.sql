-- Ledger of annual leave, append only. tahun_hak = whose right, tahun_pakai = when it was spent; hari > 0 spends, hari < 0 gives
-- back; TANGGUH counts days postponed for official need and spends nothing. Peraturan BKN 24/2017. Issue 5.
create table if not exists presensi_mutasi_saldo (
  id bigint not null primary key,
  pegawai_id bigint not null,
  tahun_hak int not null,
  tahun_pakai int not null,
  jenis varchar(12) not null,
  hari int not null,
  cuti_id bigint,
  keterangan varchar(500),
  oleh_id bigint,
  oleh varchar(200) not null,
  waktu datetime(6) not null,
  versi bigint not null default 0,
  unique key uk_presensi_mutasi_saldo (cuti_id, jenis, tahun_hak),
  key ix_presensi_mutasi_saldo (pegawai_id, tahun_pakai)
);
