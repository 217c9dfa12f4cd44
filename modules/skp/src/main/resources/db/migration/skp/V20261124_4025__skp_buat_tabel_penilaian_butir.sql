-- Rating of one result or of one value of BerAKHLAK within an evaluation. PermenPANRB 6/2022. Issue 2.
create table skp_penilaian_butir (
  id bigint not null primary key,
  evaluasi_id bigint not null,
  hasil_kerja_id bigint,
  nilai varchar(24),
  rating varchar(8) not null,
  versi bigint not null default 0,
  unique key uk_skp_penilaian_hasil (evaluasi_id, hasil_kerja_id),
  unique key uk_skp_penilaian_nilai (evaluasi_id, nilai),
  constraint fk_skp_penilaian_evaluasi foreign key (evaluasi_id) references skp_evaluasi (id),
  constraint ck_skp_penilaian_satu check ((hasil_kerja_id is null) <> (nilai is null))
);
