-- Choices of a person that follow him to every browser: language. Issue 3.
create table if not exists core_pilihan_pengguna (
  pegawai_id bigint not null primary key,
  bahasa varchar(2) not null
);
