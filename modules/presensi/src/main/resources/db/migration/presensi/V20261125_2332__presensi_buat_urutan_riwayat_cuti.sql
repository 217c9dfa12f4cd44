-- Numbers of the steps of leave requests. Issue 5.
create sequence if not exists presensi_riwayat_cuti_seq start with 1 increment by 50 nocache;
