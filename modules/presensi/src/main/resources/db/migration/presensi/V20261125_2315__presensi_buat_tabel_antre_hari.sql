-- Days of people that must be resolved again because something about them has arrived or changed; written in the transaction
-- of that something, taken away in the transaction that stores the days. A row of its own each time, so that who writes
-- never waits for who reads. tanggal is WIB. Issue 5.
create table if not exists presensi_antre_hari (
  id bigint not null auto_increment primary key,
  pegawai_id bigint not null,
  tanggal date not null
);
