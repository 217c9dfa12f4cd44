-- Sequence of presensi_pin. Issue 5.
create sequence if not exists presensi_pin_seq start with 1 increment by 50 nocache;
