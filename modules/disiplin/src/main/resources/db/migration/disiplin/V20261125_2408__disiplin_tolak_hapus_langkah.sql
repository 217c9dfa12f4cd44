-- A step never disappears. Issue 6.
create or replace trigger disiplin_langkah_tolak_hapus before delete on disiplin_langkah for each row
  signal sqlstate '45000' set message_text = 'disiplin_langkah hanya boleh ditambah';
