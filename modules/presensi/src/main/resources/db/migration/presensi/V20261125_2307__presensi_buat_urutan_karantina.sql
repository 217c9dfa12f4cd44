-- Sequence of presensi_karantina. Issue 5.
create sequence if not exists presensi_karantina_seq start with 1 increment by 50 nocache;
