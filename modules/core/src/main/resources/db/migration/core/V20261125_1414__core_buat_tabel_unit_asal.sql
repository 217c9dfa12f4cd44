-- Which units a unit goes on from: one that was renamed or moved from its former row, one that was merged from all of them. Issue 3.
create table if not exists core_unit_asal (
  unit_id bigint not null,
  asal_id bigint not null,
  penataan_id bigint,
  primary key (unit_id, asal_id),
  key ix_core_unit_asal_asal (asal_id),
  constraint fk_core_unit_asal_unit foreign key (unit_id) references core_unit (id),
  constraint fk_core_unit_asal_asal foreign key (asal_id) references core_unit (id)
);
