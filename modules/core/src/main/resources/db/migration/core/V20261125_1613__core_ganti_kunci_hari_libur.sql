-- One day may be a local holiday of several units. Issue 3.
alter table core_hari_libur
  drop index if exists uk_core_hari_libur,
  add unique key if not exists uk_core_hari_libur_unit (tanggal, jenis, unit_kunci);
