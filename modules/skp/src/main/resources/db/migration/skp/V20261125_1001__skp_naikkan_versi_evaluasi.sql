-- Versi 0 berarti "belum ada baris": lembar penilaian yang baru ditulis mulai dari versi 1, supaya jendela lain yang masih melihat kosong
-- diberi tahu dan tidak menimpa. Baris lama disamakan. Issue 2, bagian 3.
update skp_evaluasi set versi = 1 where versi = 0;
