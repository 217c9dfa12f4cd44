-- Numbers of commands to devices. Issue 5.
create sequence if not exists presensi_perintah_seq start with 1 increment by 50 nocache;
