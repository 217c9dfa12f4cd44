-- Numbers of decisions on angka kredit (PAK). Issue 4.
create sequence if not exists skp_ak_penetapan_seq start with 1 increment by 50 nocache;
