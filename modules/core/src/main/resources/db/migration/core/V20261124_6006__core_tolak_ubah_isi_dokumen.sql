-- The bytes belong to the hash that was issued. Issue 2.
create trigger core_dokumen_isi_tolak_ubah before update on core_dokumen_isi for each row
  signal sqlstate '45000' set message_text = 'core_dokumen_isi hanya boleh ditambah';
