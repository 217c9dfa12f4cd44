package id.teladan.core.waktu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.aturan.HariLibur;
import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.aturan.PolaKerja;
import id.teladan.core.contoh.SusunanContoh;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(PerkakasUji.class)
class KalenderKerjaTest {

    private KalenderTerbaca kalender;

    @BeforeEach
    void baca() throws Exception {
        kalender = TransaksiUji.dalam(() -> PerkakasUji.bean(KalenderKerja.class).terbaca());
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvFileSource(resources = "/kasus/core/hari-kerja-2026.csv", numLinesToSkip = 1)
    void hari_kerja_2026_per_bulan(YearMonth bulan, int k5, int k6) {
        assertThat(kalender.hariKerjaAntara(bulan.atDay(1), bulan.atEndOfMonth(), PolaKerja.K5))
                .hasSize(k5);
        assertThat(kalender.hariKerjaAntara(bulan.atDay(1), bulan.atEndOfMonth(), PolaKerja.K6))
                .hasSize(k6);
    }

    @Test
    void migrasi_mengisi_17_libur_nasional_dan_8_cuti_bersama() {
        var libur = kalender.liburAntara(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        assertThat(libur).filteredOn(l -> l.jenis() == HariLibur.Jenis.NASIONAL).hasSize(17);
        assertThat(libur).filteredOn(l -> l.jenis() == HariLibur.Jenis.CUTI_BERSAMA).hasSize(8);
        assertThat(libur).allSatisfy(l -> assertThat(l.dasar().id()).contains("SKB-3-Menteri"));
        assertThat(kalender.tahunTerbit()).containsExactly(2026);
        assertThat(kalender.liburAntara(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 1)))
                .isEmpty();
    }

    @Test
    void tahun_tanpa_data_ditolak() {
        for (var tanggal : new String[] {"2025-12-31", "2027-01-01"}) {
            assertThatThrownBy(() -> kalender.hariKerja(LocalDate.parse(tanggal), PolaKerja.K5))
                    .hasMessage("KALENDER_BELUM_TERBIT");
        }
        assertThatThrownBy(
                        () ->
                                kalender.hariKerjaAntara(
                                        LocalDate.of(2026, 12, 31),
                                        LocalDate.of(2027, 1, 1),
                                        PolaKerja.K5))
                .hasMessage("KALENDER_BELUM_TERBIT");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 0, K5, 2026-02-13",
        "2026-02-13, 1, K5, 2026-02-18",
        "2026-02-13, 1, K6, 2026-02-14",
        "2026-03-17, 1, K5, 2026-03-25",
        "2026-01-01, 1, K5, 2026-01-02",
    })
    void menambah_hari_kerja(LocalDate dari, int jumlah, PolaKerja pola, LocalDate sampai) {
        assertThat(kalender.tambahHariKerja(dari, jumlah, pola)).isEqualTo(sampai);
    }

    @Test
    void libur_lokal_berlaku_bagi_pegawai_unitnya_dan_unit_di_bawahnya_pada_hari_itu(
            BasisDataUji db) throws Exception {
        new SusunanContoh(db)
                .unit(1, null, "Provinsi")
                .unit(2, 1L, "Dinas")
                .unit(3, 2L, "Bidang")
                .unit(4, 1L, "Dinas Lain")
                .staf(3)
                .staf(4)
                .orang(10, "Di bawahnya")
                .orang(11, "Di lain dinas")
                .orang(12, "Tanpa jabatan")
                .tugas(10, 31, "DEFINITIF", "2020-01-01", "2026-10-31")
                .tugas(10, 41, "DEFINITIF", "2026-11-01", null)
                .tugas(11, 41, "DEFINITIF", "2020-01-01", null)
                .sql(
                        "insert into core_hari_libur (id, tanggal, jenis, nama, dasar_id, dasar_pasal, unit_id) values (900001, '2026-10-05', 'LOKAL', 'Hari Jadi', 'SK', 'Diktum 1', 2)");
        var hari = LocalDate.of(2026, 10, 5);
        assertThat(bekerja(10, hari, hari)).isFalse();
        assertThat(bekerja(10, LocalDate.of(2026, 10, 31), hari)).isFalse();
        assertThat(bekerja(10, LocalDate.of(2026, 11, 1), hari)).isTrue();
        assertThat(bekerja(11, hari, hari)).isTrue();
        assertThat(bekerja(12, hari, hari)).isTrue();
        assertThat(bekerja(10, hari, LocalDate.of(2026, 10, 6))).isTrue();
    }

    private static boolean bekerja(long orang, LocalDate per, LocalDate hari) throws Exception {
        return TransaksiUji.dalam(
                        () -> PerkakasUji.bean(KalenderKerja.class).terbacaPegawai(orang, per))
                .hariKerja(hari, PolaKerja.K5);
    }

    @Test
    void jumlah_negatif_adalah_salah_program() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> kalender.tambahHariKerja(LocalDate.of(2026, 2, 1), -1, PolaKerja.K5));
    }
}
