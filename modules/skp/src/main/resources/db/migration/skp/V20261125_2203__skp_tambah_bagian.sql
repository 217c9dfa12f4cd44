-- The region that a result takes of the result of the superior. PermenPANRB 6/2022. Issue 4.
alter table skp_hasil_kerja add column if not exists bagian varchar(120);
