-- What was issued stays as it was issued. Issue 2.
create trigger core_dokumen_tolak_ubah before update on core_dokumen for each row
  signal sqlstate '45000' set message_text = 'core_dokumen hanya boleh ditambah';
