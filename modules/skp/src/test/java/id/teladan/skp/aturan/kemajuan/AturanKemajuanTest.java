package id.teladan.skp.aturan.kemajuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AturanKemajuanTest {

    private static final BatasKemajuan BATAS =
            new BatasKemajuan(
                    LocalDate.of(2026, 3, 1),
                    LocalDate.of(2026, 12, 31),
                    LocalDate.of(2026, 10, 5),
                    Set.of("A.1", "B.1"),
                    Set.of(1));

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
    @CsvFileSource(resources = "/kasus/skp/kemajuan.csv", numLinesToSkip = 1, nullValues = "-")
    void setiap_masalah_disebut_menurut_bidangnya(
            LocalDate tanggal,
            String kode,
            String uraian,
            BigDecimal jumlah,
            String satuan,
            String masalah) {
        assertThat(
                        AturanKemajuan.periksa(
                                        new IsiKemajuan(
                                                tanggal,
                                                kode,
                                                panjang(uraian),
                                                jumlah,
                                                panjang(satuan)),
                                        BATAS)
                                .stream()
                                .map(p -> p.bidang() + ":" + p.kode())
                                .toList())
                .isEqualTo(masalah == null ? List.of() : List.of(masalah.split(";")));
    }

    private static String panjang(String teks) {
        return teks != null && teks.startsWith("PANJANG")
                ? "x".repeat(Integer.parseInt(teks.substring(7)))
                : teks;
    }
}
