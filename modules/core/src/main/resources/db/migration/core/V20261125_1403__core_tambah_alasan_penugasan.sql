-- Why somebody was assigned. Issue 3.
alter table core_penugasan add column if not exists alasan varchar(500);
