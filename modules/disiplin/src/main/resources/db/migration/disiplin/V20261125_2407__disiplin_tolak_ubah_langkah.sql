-- A step is never changed; a correction is a new step. Issue 6.
create or replace trigger disiplin_langkah_tolak_ubah before update on disiplin_langkah for each row
  signal sqlstate '45000' set message_text = 'disiplin_langkah hanya boleh ditambah';
