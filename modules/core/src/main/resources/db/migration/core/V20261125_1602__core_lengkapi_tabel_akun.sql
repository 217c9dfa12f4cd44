-- One-time passwords, their end, and the leave of a second person to reset the password of an officer. Issue 3.
alter table core_akun
  add column if not exists wajib_ganti boolean not null default false,
  add column if not exists sandi_sampai datetime(6),
  add column if not exists atur_ulang_sampai datetime(6);
