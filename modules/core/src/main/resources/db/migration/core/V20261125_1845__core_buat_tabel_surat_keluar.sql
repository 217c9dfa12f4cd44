-- Outbox of e-mail: written with what happened, delivered at least once under one Message-ID. Issue 3.
create table if not exists core_surat_keluar (
  id bigint not null primary key,
  kunci varchar(80) not null,
  pegawai_id bigint not null,
  bahasa varchar(2) not null,
  isi longtext not null,
  status varchar(10) not null,
  percobaan int not null default 0,
  berikut datetime(6) not null,
  penyewa varchar(60),
  sewa_sampai datetime(6),
  pagar bigint not null default 0,
  dibuat datetime(6) not null,
  terkirim datetime(6),
  galat varchar(300),
  versi bigint not null default 0,
  unique key uq_core_surat_keluar_kunci (kunci),
  key ix_core_surat_keluar_antre (status, berikut, id)
);
