-- An evaluation knows its version, when and how the employee received its document, and the objection that replaced an
-- earlier version. PP 30/2019, PermenPANRB 6/2022. Issue 4.
alter table skp_evaluasi
  modify column status varchar(24) not null,
  add column if not exists nomor int not null default 1,
  add column if not exists diterima date,
  add column if not exists diterima_dicatat datetime(6),
  add column if not exists cara_terima varchar(12),
  add column if not exists disampaikan_oleh varchar(200),
  add column if not exists disampaikan_catatan varchar(300);
