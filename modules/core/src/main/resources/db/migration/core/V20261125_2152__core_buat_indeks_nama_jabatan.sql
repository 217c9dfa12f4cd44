-- The reference data asks which positions of units bear a name. Issue 3.
alter table core_jabatan add key if not exists ix_core_jabatan_nama (nama, jenjang);
