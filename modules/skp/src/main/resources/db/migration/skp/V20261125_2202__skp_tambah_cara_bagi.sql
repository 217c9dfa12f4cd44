-- How a result that goes down directly is divided: by load, region or aspect. PermenPANRB 6/2022. Issue 4.
alter table skp_hasil_kerja add column if not exists cara_bagi varchar(8) not null default 'BEBAN';
