-- First day at work again of somebody who is called back from a granted leave for official need. Issue 5.
alter table presensi_cuti
  add column if not exists kembali_pada date after usul_sampai;
