-- Sixteen streams: a writer takes one that nobody else holds. Issue 3.
insert ignore into core_audit_kepala (aliran, nomor, sidik)
  select seq, 0, repeat(char(0), 32) from seq_0_to_15;
