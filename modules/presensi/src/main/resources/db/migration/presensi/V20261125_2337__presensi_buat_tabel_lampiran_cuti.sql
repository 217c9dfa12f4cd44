-- Files that belong to a leave request, such as the letter of a doctor. Issue 5.
create table if not exists presensi_lampiran_cuti (
  id bigint not null primary key,
  cuti_id bigint not null,
  berkas_id bigint not null,
  versi bigint not null default 0,
  unique key uk_presensi_lampiran_cuti (cuti_id, berkas_id),
  key ix_presensi_lampiran_cuti (berkas_id),
  constraint fk_presensi_lampiran_cuti foreign key (cuti_id) references presensi_cuti (id),
  constraint fk_presensi_lampiran_cuti_berkas foreign key (berkas_id) references core_berkas (id)
);
