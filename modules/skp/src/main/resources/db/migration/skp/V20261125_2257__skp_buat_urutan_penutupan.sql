-- Numbers of closings. Issue 4.
create sequence if not exists skp_penutupan_seq start with 1 increment by 50 nocache;
