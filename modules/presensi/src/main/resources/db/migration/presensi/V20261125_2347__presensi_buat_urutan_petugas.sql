-- Numbers of the people of letters of assignment. Issue 5.
create sequence if not exists presensi_petugas_seq start with 1 increment by 50 nocache;
