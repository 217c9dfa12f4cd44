-- The worksheets of records have longer names than pegawai and unor; the same twice changes nothing. Issue 3.
alter table core_impor_galat modify lembar varchar(20) character set ascii collate ascii_bin not null;
