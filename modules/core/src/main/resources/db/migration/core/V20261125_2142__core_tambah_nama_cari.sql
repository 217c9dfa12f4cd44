-- A name as the search compares it, byte by byte: lower case behind a blank; null for a name with other letters than a to z,
-- which is compared by its collation as before. Issue 3.
alter table core_pegawai add column if not exists nama_cari varchar(121) character set ascii collate ascii_bin
  generated always as (if(nama regexp '^[ -~]*$', concat(' ', lower(nama)), null)) stored;
