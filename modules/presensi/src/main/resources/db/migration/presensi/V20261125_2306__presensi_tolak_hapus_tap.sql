-- A raw punch is never deleted. Issue 5.
create trigger if not exists presensi_tap_tolak_hapus before delete on presensi_tap for each row
  signal sqlstate '45000' set message_text = 'presensi_tap hanya dapat ditambah';
