package id.teladan.presensi.aturan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.HariLibur;
import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.aturan.ParameterTerbaca;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AturanTugasHariTest {

    private static final Dasar SKB = new Dasar("SKB-LIBUR-2026", "Lampiran");

    private static final KalenderTerbaca KALENDER =
            KalenderTerbaca.dari(
                    List.of(2025, 2026),
                    List.of(
                            new HariLibur(
                                    LocalDate.of(2026, 12, 25),
                                    HariLibur.Jenis.NASIONAL,
                                    "Hari Raya Natal",
                                    SKB),
                            new HariLibur(
                                    LocalDate.of(2026, 12, 24),
                                    HariLibur.Jenis.CUTI_BERSAMA,
                                    "Cuti bersama Natal",
                                    SKB)));

    @ParameterizedTest(name = "{0}: {1} {2} -> {3}{4}")
    @CsvFileSource(
            resources = "/kasus/presensi/tugas-hari.csv",
            numLinesToSkip = 1,
            delimiter = ';')
    void tugas_mengikuti_penetapan_kalender_dan_roster(
            LocalDate tanggal,
            String penetapan,
            String shift,
            String jadwal,
            String sebab,
            String petugas) {
        var hasil = tentukan(tanggal, List.of(penetapan(penetapan, 1)), shift);
        assertThat(hasil.tugas() == null ? null : hasil.tugas().jadwal().kode()).isEqualTo(jadwal);
        assertThat(hasil.sebab()).isEqualTo(sebab);
        assertThat(hasil.perluPetugas()).isEqualTo("ya".equals(petugas));
    }

    @Test
    void penetapan_untuk_orangnya_mendahului_unit_dan_unit_terdekat_mendahului_yang_di_atas() {
        var senin = LocalDate.of(2026, 11, 2);
        var atas = penetapan("K5 2026-01-01 -", 3);
        var dekat = penetapan("K6 2026-01-01 -", 7);
        var orang = penetapan("SHIFT 2026-11-02 2026-11-02", PenetapanBerlaku.ORANG);
        assertThat(tentukan(senin, List.of(atas, dekat), null).tugas().jadwal())
                .isEqualTo(JadwalBaku.K6);
        assertThat(tentukan(senin, List.of(dekat, orang, atas), "S-S").tugas().jadwal())
                .isEqualTo(JadwalBaku.SIANG);
        assertThat(tentukan(senin.plusDays(1), List.of(dekat, orang, atas), "S-S").tugas().jadwal())
                .as("sehari sesudah penetapannya berakhir")
                .isEqualTo(JadwalBaku.K6);
    }

    private static TugasDitentukan tentukan(
            LocalDate tanggal, List<PenetapanBerlaku> penetapan, String shift) {
        return AturanTugasHari.tentukan(
                tanggal, penetapan, shift, KALENDER, ParameterTerbaca.BAWAAN);
    }

    private static PenetapanBerlaku penetapan(String teks, int kedekatan) {
        var k = teks.split(" ");
        return new PenetapanBerlaku(
                PolaJadwal.valueOf(k[0]),
                LocalDate.parse(k[1]),
                k[2].equals("-") ? null : LocalDate.parse(k[2]),
                "uji",
                kedekatan);
    }
}
