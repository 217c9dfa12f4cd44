-- Names that a transaction holds until it ends, such as "impor": two imports are applied one after the other. Issue 2.
create table core_kunci (
  nama varchar(40) character set ascii collate ascii_bin not null primary key
);
