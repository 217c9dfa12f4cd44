-- Sequence of presensi_roster. Issue 5.
create sequence if not exists presensi_roster_seq start with 1 increment by 50 nocache;
