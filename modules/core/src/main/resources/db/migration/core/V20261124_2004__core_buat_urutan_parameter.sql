-- Sequence of core_parameter; the increment equals allocationSize. Issue 2.
create sequence core_parameter_seq start with 1 increment by 50 nocache;
