-- Numbers of remarks of calibration meetings. Issue 4.
create sequence if not exists skp_kalibrasi_seq start with 1 increment by 50 nocache;
