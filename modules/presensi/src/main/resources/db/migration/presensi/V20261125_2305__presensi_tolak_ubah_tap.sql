-- A raw punch is never changed. Issue 5.
create trigger if not exists presensi_tap_tolak_ubah before update on presensi_tap for each row
  signal sqlstate '45000' set message_text = 'presensi_tap hanya dapat ditambah';
