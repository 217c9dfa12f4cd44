-- Why an acting assignment ended before its day. Issue 3.
alter table core_penugasan add column if not exists alasan_akhir varchar(500);
