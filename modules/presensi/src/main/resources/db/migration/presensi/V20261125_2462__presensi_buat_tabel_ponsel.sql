-- Phones with their public key (SPKI, base64), with which they sign what they could not send at once. One is in force for a
-- person; a new one ends the old one. Issue 5.
create table if not exists presensi_ponsel (
  id char(36) character set ascii collate ascii_bin not null primary key,
  pegawai_id bigint not null,
  kunci varchar(200) character set ascii collate ascii_bin not null,
  nama varchar(120) not null,
  didaftarkan datetime(6) not null,
  dicabut datetime(6),
  key ix_presensi_ponsel_pegawai (pegawai_id, dicabut)
);
