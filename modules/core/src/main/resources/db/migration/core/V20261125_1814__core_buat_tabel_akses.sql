-- Who has read sensitive data of whom, with his role and unit of that moment. Append-only. UU 27/2022; issue 3.
create table if not exists ${flyway:defaultSchema}_audit.core_akses (
  id bigint not null primary key,
  waktu datetime(6) not null,
  pelaku_id bigint,
  pelaku varchar(160) not null,
  peran varchar(200) not null,
  unit varchar(200),
  jenis varchar(24) not null,
  subjek_id bigint,
  objek varchar(200),
  permintaan varchar(64),
  key ix_core_akses_subjek (subjek_id, waktu),
  key ix_core_akses_pelaku (pelaku_id, waktu),
  key ix_core_akses_waktu (waktu)
);
