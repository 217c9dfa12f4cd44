-- How a person wants to hear of a kind of notice; without a row: in the application and in the daily digest. Issue 3.
create table if not exists core_pilihan_pemberitahuan (
  pegawai_id bigint not null,
  jenis varchar(60) not null,
  di_aplikasi boolean not null,
  surel varchar(10) not null,
  primary key (pegawai_id, jenis)
);
