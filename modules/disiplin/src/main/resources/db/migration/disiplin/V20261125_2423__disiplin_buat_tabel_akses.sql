-- Who has read which case; seen on the case only, since the access log of the office would tell that a case exists. Issue 6.
create table if not exists disiplin_akses (
  id bigint not null primary key,
  perkara_id bigint not null,
  waktu datetime(6) not null,
  pelaku_id bigint,
  pelaku varchar(200) not null,
  apa varchar(20) not null,
  key ix_disiplin_akses (perkara_id, waktu)
);
