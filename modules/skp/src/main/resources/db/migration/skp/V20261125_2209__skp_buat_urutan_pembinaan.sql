-- Numbers of dialogues, coaching and counselling. Issue 4.
create sequence if not exists skp_pembinaan_seq start with 1 increment by 50 nocache;
