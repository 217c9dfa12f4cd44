-- Sequence of core_delegasi; the increment equals allocationSize. Issue 3.
create sequence if not exists core_delegasi_seq start with 1 increment by 50 nocache;
