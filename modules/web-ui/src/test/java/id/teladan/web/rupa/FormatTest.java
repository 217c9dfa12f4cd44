package id.teladan.web.rupa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

    private static final Locale INDONESIA = Locale.forLanguageTag("id");

    @Test
    void tanggal_dan_waktu_dalam_wib() {
        assertThat(Format.tanggal(LocalDate.of(2026, 10, 5))).isEqualTo("5 Okt 2026");
        assertThat(Format.tanggal(LocalDate.of(2026, 8, 17))).isEqualTo("17 Agu 2026");
        assertThat(Format.tanggal(null)).isEqualTo("-");
        assertThat(Format.hari(LocalDate.of(2026, 10, 5))).isEqualTo("Senin, 5 Okt 2026");
        assertThat(Format.waktu(Instant.parse("2026-10-04T17:30:00Z")))
                .isEqualTo("5 Okt 2026 00:30");
        assertThat(Format.waktuAtauTeks("kemarin")).isEqualTo("kemarin");
        assertThat(Format.waktuAtauTeks(LocalDate.of(2026, 1, 2))).isEqualTo("2 Jan 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "198609262015051001, 19860926 201505 1 001",
        "19860926, 19860926",
        ", -",
    })
    void nip_dikelompokkan(String nip, String tampil) {
        assertThat(Format.nip(nip)).isEqualTo(tampil);
    }

    @ParameterizedTest
    @CsvSource({"0, Rp0", "5174344, Rp5.174.344", "-325254, \u2212Rp325.254", ", -"})
    void rupiah(Long nilai, String tampil) {
        assertThat(Format.rupiah(nilai)).isEqualTo(tampil);
    }

    @ParameterizedTest
    @CsvSource({"999, 999 B", "1240000, '1,2 MB'", "14800, 15 KB", ", -"})
    void ukuran_berkas(Long bita, String tampil) {
        assertThat(Format.ukuran(bita)).isEqualTo(tampil);
    }

    @ParameterizedTest
    @CsvSource({
        "Bagus Prasetyo, BP, Bagus",
        "'Dr. Hendra Wicaksana, S.Kom., M.Si.', HW, Hendra",
        "Suharto, S, Suharto",
        "'Ir. Ni Made Ayu', NA, Ni",
        "'Prof. Dr.', P, 'Prof. Dr.'",
    })
    void inisial_dan_panggilan_tanpa_gelar(String nama, String inisial, String panggilan) {
        assertThat(Format.inisial(nama)).isEqualTo(inisial);
        assertThat(Format.panggilan(nama)).isEqualTo(panggilan);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-03, '3 Okt, lewat 2 hari', '3 Oct, 2 days late'",
        "2026-10-04, '4 Okt, lewat 1 hari', '4 Oct, 1 day late'",
        "2026-10-05, Hari ini, Today",
        "2026-10-06, 'Besok, 6 Okt', 'Tomorrow, 6 Oct'",
        "2026-10-09, '9 Okt, 4 hari lagi', '9 Oct, 4 days left'",
        "2026-11-04, '4 Nov, 30 hari lagi', '4 Nov, 30 days left'",
        "2026-11-05, 5 Nov, 5 Nov",
        "2027-01-08, 8 Jan 2027, 8 Jan 2027",
    })
    void tenggat_dalam_kata(LocalDate tenggat, String indonesia, String inggris) {
        var kini = LocalDate.of(2026, 10, 5);
        assertThat(Format.tenggat(tenggat, kini, INDONESIA)).isEqualTo(indonesia);
        assertThat(Format.tenggat(tenggat, kini, Locale.ENGLISH)).isEqualTo(inggris);
    }

    @Test
    void isi_mengisi_satu_nilai_atau_sedaftar() {
        assertThat(Format.isi("{0} dari", 5)).isEqualTo("5 dari");
        assertThat(Format.isi("{0} dari {1}", List.of("5", "12"))).isEqualTo("5 dari 12");
        assertThat(Format.isi("{0,choice,0#kosong|1#satu|1<{0} hal}", 1234)).isEqualTo("1.234 hal");
        assertThat(Format.isi(null, 1)).isEmpty();
    }

    @Test
    void nilai_jejak_terbaca() {
        assertThat(Format.nilai(null)).isEqualTo("-");
        assertThat(Format.nilai(true)).isEqualTo("Ya");
        assertThat(Format.nilai(1234.5)).isEqualTo("1.234,5");
        assertThat(Format.nilai("2026-10-05")).isEqualTo("5 Okt 2026");
        assertThat(Format.nilai("BAIK")).isEqualTo("Baik");
        assertThat(Format.nilai("KATA_TANPA_TEKS")).isEqualTo("KATA_TANPA_TEKS");
        assertThat(Format.masukan(Map.of("n", 20))).containsExactly(Map.entry("n", "20"));
    }

    @ParameterizedTest
    @CsvSource({
        "PP-30-2019, PP 30/2019",
        "SE-MenPANRB-3-2023, SE MenPANRB 3/2023",
        "SKB-3-Menteri-Libur-2026, SKB 3 Menteri tentang hari libur 2026",
        "LAIN, LAIN",
        ", -",
    })
    void nama_pendek_peraturan(String id, String nama) {
        assertThat(Format.dasar(id)).isEqualTo(nama);
    }

    @Test
    void lencana_mengikuti_keadaan() {
        assertThat(Format.kelasStatus("DISETUJUI")).isEqualTo("lencana--sukses");
        assertThat(Format.kelasStatus("DIKEMBALIKAN")).isEqualTo("lencana--peringatan");
        assertThat(Format.kelasStatus("DITOLAK")).isEqualTo("lencana--bahaya");
        assertThat(Format.kelasStatus("DIAJUKAN")).isEqualTo("lencana--info");
        assertThat(Format.kelasStatus("DRAF")).isEmpty();
        assertThat(Format.ikonStatus("DRAF")).isEqualTo("ubah");
        assertThat(Format.ikonStatus("DITOLAK")).isEqualTo("henti");
        assertThat(Format.kelasSimpul("LEWAT")).isEqualTo("simpul--lewat");
        assertThat(Format.kelasTenggat(null)).isEmpty();
    }
}
