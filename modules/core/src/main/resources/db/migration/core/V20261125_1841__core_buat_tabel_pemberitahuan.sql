-- Notices to one person; surel and di_aplikasi are his choice at that moment, diringkas when the daily digest took it. Issue 3.
create table if not exists core_pemberitahuan (
  id bigint not null primary key,
  pegawai_id bigint not null,
  jenis varchar(60) not null,
  nilai varchar(2000) not null,
  tautan varchar(300) not null,
  dibuat datetime(6) not null,
  dibaca datetime(6),
  di_aplikasi boolean not null,
  surel varchar(10) not null,
  diringkas datetime(6),
  key ix_core_pemberitahuan_pegawai (pegawai_id, di_aplikasi, dibaca, id),
  key ix_core_pemberitahuan_ringkas (surel, diringkas, dibuat)
);
