-- The colleague who stands in during a leave, with his name as of the request. Issue 5.
alter table presensi_cuti
  add column if not exists pengganti_id bigint after telepon,
  add column if not exists pengganti varchar(200) after pengganti_id;
