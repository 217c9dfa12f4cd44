-- How a person wants to see a list page: columns that he has hidden, by name and comma, and the height of its rows. Issue 3.
create table if not exists core_tampilan (
  pegawai_id bigint not null,
  halaman varchar(60) character set ascii collate ascii_bin not null,
  tersembunyi varchar(300) not null,
  rapat boolean not null,
  primary key (pegawai_id, halaman),
  constraint fk_core_tampilan_pegawai foreign key (pegawai_id) references core_pegawai (id)
);
