-- Results that people in a position usually plan, kept by the agency; an empty jabatan stands for every position. sidik = position
-- and text, so that a result stands once. PermenPANRB 6/2022 (perencanaan kinerja). Issue 4.
create table if not exists skp_pustaka (
  id bigint not null primary key,
  jabatan varchar(90) not null,
  uraian varchar(1000) not null,
  sidik varchar(64) character set ascii collate ascii_bin not null,
  dicabut datetime(6),
  diubah_oleh varchar(200) not null,
  diubah_pada datetime(6) not null,
  versi bigint not null default 0,
  unique key uk_skp_pustaka (sidik),
  key ix_skp_pustaka_jabatan (jabatan, uraian(100))
);
