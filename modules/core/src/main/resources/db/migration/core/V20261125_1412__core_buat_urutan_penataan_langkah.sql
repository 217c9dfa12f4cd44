-- Sequence of core_penataan_langkah; the increment equals allocationSize. Issue 3.
create sequence if not exists core_penataan_langkah_seq start with 1 increment by 50 nocache;
