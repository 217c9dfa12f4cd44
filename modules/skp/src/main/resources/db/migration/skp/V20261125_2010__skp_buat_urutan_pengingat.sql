-- Numbers of reminders. Issue 3.
create sequence if not exists skp_pengingat_seq start with 1 increment by 50 nocache;
