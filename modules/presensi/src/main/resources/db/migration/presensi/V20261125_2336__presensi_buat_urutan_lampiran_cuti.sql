-- Numbers of the attachments of leave requests. Issue 5.
create sequence if not exists presensi_lampiran_cuti_seq start with 1 increment by 50 nocache;
