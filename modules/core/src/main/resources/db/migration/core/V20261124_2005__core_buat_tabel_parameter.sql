-- Dated values that go before the defaults of the code; two persons set one: who proposes never approves. Issue 2.
create table core_parameter (
  id bigint not null primary key,
  kunci varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
  nilai varchar(400) not null,
  mulai date not null,
  sampai date,
  dasar_id varchar(60) not null,
  dasar_pasal varchar(200) not null,
  versi bigint not null default 0,
  unique key uk_core_parameter (kunci, mulai),
  constraint ck_core_parameter_masa check (sampai is null or sampai >= mulai)
);
