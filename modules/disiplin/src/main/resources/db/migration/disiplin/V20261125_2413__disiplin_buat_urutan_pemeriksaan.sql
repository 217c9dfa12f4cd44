-- Numbers of examinations. Issue 6.
create sequence if not exists disiplin_pemeriksaan_seq start with 1 increment by 50 nocache;
