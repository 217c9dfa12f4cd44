-- Calendar 2026: SKB 3 Menteri 1497/2025, 2/2025, 5/2025. Issue 2.
insert into core_kalender_tahun (tahun, dasar_id) values (2026, 'SKB-3-Menteri-Libur-2026');
