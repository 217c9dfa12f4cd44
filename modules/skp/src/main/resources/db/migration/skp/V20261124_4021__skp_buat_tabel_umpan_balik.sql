-- Continuous feedback on a result or on a value of BerAKHLAK, per quarter. PermenPANRB 6/2022. Issue 2.
create table skp_umpan_balik (
  id bigint not null primary key,
  skp_id bigint not null,
  hasil_kerja_id bigint,
  nilai varchar(24),
  triwulan int not null,
  sentimen varchar(8) not null,
  teks varchar(1000) not null,
  pemberi_id bigint not null,
  pemberi varchar(200) not null,
  sebagai varchar(12),
  jabatan varchar(200),
  waktu datetime(6) not null,
  versi bigint not null default 0,
  key ix_skp_umpan_balik_skp (skp_id, waktu),
  constraint fk_skp_umpan_balik_skp foreign key (skp_id) references skp_skp (id),
  constraint ck_skp_umpan_balik_satu check ((hasil_kerja_id is null) <> (nilai is null))
);
