-- Numbers of the entries of the ledger of annual leave. Issue 5.
create sequence if not exists presensi_mutasi_saldo_seq start with 1 increment by 50 nocache;
