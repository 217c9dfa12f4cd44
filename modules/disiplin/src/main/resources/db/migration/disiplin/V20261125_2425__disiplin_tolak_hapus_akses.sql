-- A read that happened never disappears. Issue 6.
create or replace trigger disiplin_akses_tolak_hapus before delete on disiplin_akses for each row
  signal sqlstate '45000' set message_text = 'disiplin_akses hanya boleh ditambah';
