-- Sequence of presensi_lokasi. Issue 5.
create sequence if not exists presensi_lokasi_seq start with 1 increment by 50 nocache;
