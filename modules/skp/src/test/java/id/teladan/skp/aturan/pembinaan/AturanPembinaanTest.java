package id.teladan.skp.aturan.pembinaan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AturanPembinaanTest {

    private static final MasaPembinaan MASA =
            new MasaPembinaan(
                    LocalDate.of(2026, 3, 1),
                    LocalDate.of(2026, 12, 31),
                    LocalDate.of(2026, 10, 5));

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4} / {5}")
    @CsvFileSource(resources = "/kasus/skp/pembinaan.csv", numLinesToSkip = 1, nullValues = "-")
    void setiap_masalah_disebut_menurut_bidangnya(
            LocalDate tanggal,
            String agenda,
            String hasil,
            LocalDate tindakLanjut,
            String jadwal,
            String catatan) {
        assertThat(
                        AturanPembinaan.jadwal(tanggal, agenda, MASA).stream()
                                .map(p -> p.bidang() + ":" + p.kode())
                                .toList())
                .isEqualTo(daftar(jadwal));
        if (tanggal != null) {
            assertThat(
                            AturanPembinaan.catatan(tanggal, hasil, tindakLanjut, MASA).stream()
                                    .map(p -> p.bidang() + ":" + p.kode())
                                    .toList())
                    .isEqualTo(daftar(catatan));
        }
    }

    private static List<String> daftar(String teks) {
        return teks == null ? List.of() : List.of(teks.split(";"));
    }
}
