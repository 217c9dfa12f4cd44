-- Each version of an evaluation keeps its own explanation. PermenPANRB 6/2022. Issue 4.
alter table skp_jejak_evaluasi add column if not exists nomor int not null default 1;
