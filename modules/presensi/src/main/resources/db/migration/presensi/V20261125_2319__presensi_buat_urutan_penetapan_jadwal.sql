-- Sequence of presensi_penetapan_jadwal. Issue 5.
create sequence if not exists presensi_penetapan_jadwal_seq start with 1 increment by 50 nocache;
