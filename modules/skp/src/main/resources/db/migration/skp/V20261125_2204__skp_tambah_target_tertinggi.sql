-- Upper end of a target that is a range. PermenPANRB 6/2022 and 8/2021. Issue 4.
alter table skp_indikator add column if not exists target_tertinggi decimal(19,4);
