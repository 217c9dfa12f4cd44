-- The ledger of annual leave is append only. Issue 5.
create trigger if not exists presensi_mutasi_saldo_tolak_hapus before delete on presensi_mutasi_saldo for each row
  signal sqlstate '45000' set message_text = 'presensi_mutasi_saldo hanya dapat ditambah';
