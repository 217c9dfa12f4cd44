-- Numbers of opening balances of angka kredit. Issue 4.
create sequence if not exists skp_ak_saldo_seq start with 1 increment by 50 nocache;
