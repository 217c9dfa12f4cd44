-- Sequence of presensi_perangkat. Issue 5.
create sequence if not exists presensi_perangkat_seq start with 1 increment by 50 nocache;
