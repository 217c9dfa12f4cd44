-- The explanation of a decision is never changed. Issue 2.
create trigger skp_jejak_evaluasi_tolak_ubah before update on skp_jejak_evaluasi for each row
  signal sqlstate '45000' set message_text = 'skp_jejak_evaluasi hanya dapat ditambah';
