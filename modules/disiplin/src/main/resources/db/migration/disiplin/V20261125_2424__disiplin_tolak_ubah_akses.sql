-- A read that happened stays as it is. Issue 6.
create or replace trigger disiplin_akses_tolak_ubah before update on disiplin_akses for each row
  signal sqlstate '45000' set message_text = 'disiplin_akses hanya boleh ditambah';
