-- Address of the client of a session, so that a person recognises a sign-in that is not his own. Behind a proxy it is the one that
-- the proxy names. Null for sessions that began before. Issue 2.
alter table core_sesi add column if not exists alamat varchar(45) character set ascii collate ascii_bin;
