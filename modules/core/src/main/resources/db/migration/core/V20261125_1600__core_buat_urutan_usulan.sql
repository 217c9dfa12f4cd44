-- Sequence of core_usulan; the increment equals allocationSize. Issue 3.
create sequence if not exists core_usulan_seq start with 1 increment by 50 nocache;
