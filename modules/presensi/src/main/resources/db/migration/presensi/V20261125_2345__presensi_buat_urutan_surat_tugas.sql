-- Numbers of letters of assignment. Issue 5.
create sequence if not exists presensi_surat_tugas_seq start with 1 increment by 50 nocache;
