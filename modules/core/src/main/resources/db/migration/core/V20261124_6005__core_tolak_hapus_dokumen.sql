-- An issued document never disappears. Issue 2.
create trigger core_dokumen_tolak_hapus before delete on core_dokumen for each row
  signal sqlstate '45000' set message_text = 'core_dokumen hanya boleh ditambah';
