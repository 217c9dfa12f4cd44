-- A check-in is never changed. Issue 5.
create trigger if not exists presensi_tap_mandiri_tolak_ubah before update on presensi_tap_mandiri for each row
  signal sqlstate '45000' set message_text = 'presensi_tap_mandiri hanya dapat ditambah';
