-- Filters that a person has saved for a list page; kueri is the query of its address, without any NIP. At most one of a
-- page is the default. Issue 3.
create table if not exists core_saringan (
  id bigint not null primary key,
  pegawai_id bigint not null,
  halaman varchar(60) character set ascii collate ascii_bin not null,
  nama varchar(60) not null,
  kueri varchar(500) not null,
  bawaan boolean not null,
  versi bigint not null default 0,
  unique key uk_core_saringan (pegawai_id, halaman, nama),
  constraint fk_core_saringan_pegawai foreign key (pegawai_id) references core_pegawai (id)
);
