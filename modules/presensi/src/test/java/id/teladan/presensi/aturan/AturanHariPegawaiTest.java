package id.teladan.presensi.aturan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.aturan.ParameterTerbaca;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AturanHariPegawaiTest {

    private static final LocalDate SENIN = LocalDate.of(2026, 11, 2);
    private static final LocalDateTime ESOK = SENIN.plusDays(2).atTime(12, 0);

    @Test
    void hari_biasa_final_dengan_tandanya() {
        var h = hari(JadwalBaku.K5, ESOK, "2026-11-02T08:14:09", "2026-11-02T16:05:00");
        assertThat(h.keadaan()).isEqualTo(KeadaanHari.FINAL);
        assertThat(h.hari().kode()).containsExactly(KodePresensi.TL2);
        assertThat(h.hari().menitTerlambat()).isEqualTo(44);
        assertThat(h.hari().persenPotongan()).isEqualByComparingTo("1");
        assertThat(h.jejak().langkah().get(0).nilai()).isEqualTo("K5");
    }

    /** The window of K5 on a Monday closes at 20:00; at that minute a punch may still come. */
    @Test
    void sampai_jendela_tutup_tidak_ada_akibat() {
        var tutup = SENIN.atTime(20, 0);
        for (var kini : List.of(SENIN.atTime(7, 31), SENIN.atTime(16, 1), tutup)) {
            var h = hari(JadwalBaku.K5, kini);
            assertThat(h.keadaan()).as(kini.toString()).isEqualTo(KeadaanHari.BERJALAN);
            assertThat(h.hari().kode()).isEmpty();
            assertThat(h.hari().persenPotongan()).isEqualByComparingTo(BigDecimal.ZERO);
        }
        assertThat(hari(JadwalBaku.K5, tutup.plusSeconds(1)).hari().kode())
                .containsExactly(KodePresensi.TK);
    }

    @Test
    void perangkat_yang_belum_terdengar_sejak_jendela_tutup_menahan_hari_bertanda_saja() {
        var tutup = SENIN.atTime(20, 0);
        var diam = List.of(new SumberTap("Lobi", tutup), new SumberTap("Samping", ESOK));
        var tk = tetapkan(JadwalBaku.K5, ESOK, List.of(), diam);
        assertThat(tk.keadaan()).isEqualTo(KeadaanHari.BELUM_FINAL);
        assertThat(tk.hari().kode()).containsExactly(KodePresensi.TK);
        var terdengar = List.of(new SumberTap("Lobi", tutup.plusSeconds(1)));
        assertThat(tetapkan(JadwalBaku.K5, ESOK, List.of(), terdengar).keadaan())
                .isEqualTo(KeadaanHari.FINAL);
        assertThat(
                        tetapkan(
                                        JadwalBaku.K5,
                                        ESOK,
                                        List.of(SENIN.atTime(7, 30), SENIN.atTime(16, 0)),
                                        diam)
                                .keadaan())
                .as("hari tanpa tanda tidak dapat memburuk")
                .isEqualTo(KeadaanHari.FINAL);
    }

    @Test
    void tap_pulang_shift_malam_milik_malam_itu_bukan_shift_pagi_berikutnya() {
        var malam = new TugasHari(JadwalBaku.MALAM, SENIN, "roster");
        var pagi = new TugasHari(JadwalBaku.PAGI, SENIN.plusDays(1), "roster");
        var tap =
                List.of(
                        SENIN.atTime(20, 51),
                        SENIN.plusDays(1).atTime(6, 58),
                        SENIN.plusDays(1).atTime(7, 2),
                        SENIN.plusDays(1).atTime(14, 1));
        var m = hari(malam, List.of(pagi), tap);
        assertThat(m.hari().masuk()).isEqualTo(SENIN.atTime(20, 51));
        assertThat(m.hari().pulang())
                .as("07:00 sama dekat bagi keduanya: milik yang lebih dulu")
                .isEqualTo(SENIN.plusDays(1).atTime(7, 2));
        assertThat(m.hari().kode()).isEmpty();
        var p = hari(pagi, List.of(malam), tap);
        assertThat(p.hari().masuk()).isNull();
        assertThat(p.hari().kode()).containsExactly(KodePresensi.TAM);
    }

    @Test
    void penutup_terkuat_yang_dipakai_dan_hanya_pada_masanya() {
        var izin = penutup(Penutup.IZIN, SENIN);
        var dinas = penutup(Penutup.DINAS_LUAR, SENIN);
        var cuti = penutup(Penutup.CUTI, SENIN.plusDays(1));
        var h =
                AturanHariPegawai.tetapkan(
                        bahan(JadwalBaku.K5, ESOK, List.of(), List.of(), izin, cuti, dinas),
                        ParameterTerbaca.BAWAAN);
        assertThat(h.penutup()).isEqualTo(dinas);
        assertThat(h.hari().kode()).isEmpty();
        assertThat(h.keterangan()).isEqualTo("dinas luar");
    }

    @Test
    void hari_tanpa_tugas_menyebut_sebabnya_dan_tidak_menilai_tap() {
        var b =
                new BahanHari(
                        SENIN,
                        TugasDitentukan.bebas("Hari Raya Natal"),
                        List.of(),
                        List.of(SENIN.atTime(9, 0)),
                        List.of(),
                        List.of(),
                        ESOK);
        var h = AturanHariPegawai.tetapkan(b, ParameterTerbaca.BAWAAN);
        assertThat(h.keadaan()).isEqualTo(KeadaanHari.LIBUR);
        assertThat(h.keterangan()).isEqualTo("Hari Raya Natal");
        assertThat(h.hari()).isNull();
    }

    @Test
    void urutan_dan_ulangan_tap_tidak_mengubah_apa_pun() {
        var tap = new ArrayList<LocalDateTime>();
        for (var m = 0; m < 12; m++) {
            tap.add(SENIN.atTime(7, 20).plusMinutes(m * 47L));
        }
        var asal = tetapkan(JadwalBaku.K5, ESOK, tap, List.of());
        var acak = new Random(11);
        for (var ke = 0; ke < 100; ke++) {
            var lain = new ArrayList<>(tap);
            lain.add(tap.get(acak.nextInt(tap.size())));
            Collections.shuffle(lain, acak);
            var h = tetapkan(JadwalBaku.K5, ESOK, lain, List.of());
            assertThat(h).isEqualTo(asal);
        }
    }

    @Test
    void tugas_malam_menyentuh_hari_berikutnya_dan_tugas_pagi_tidak() {
        var malam = new TugasHari(JadwalBaku.MALAM, SENIN, "roster");
        var pagi = new TugasHari(JadwalBaku.PAGI, SENIN, "roster");
        assertThat(AturanHariPegawai.menyentuh(malam, SENIN.plusDays(1), ParameterTerbaca.BAWAAN))
                .isTrue();
        assertThat(AturanHariPegawai.menyentuh(malam, SENIN.plusDays(2), ParameterTerbaca.BAWAAN))
                .isFalse();
        assertThat(AturanHariPegawai.menyentuh(pagi, SENIN.plusDays(1), ParameterTerbaca.BAWAAN))
                .isFalse();
        assertThat(AturanHariPegawai.menyentuh(pagi, SENIN, ParameterTerbaca.BAWAAN)).isTrue();
    }

    private static HariPegawai hari(JadwalBaku jadwal, LocalDateTime kini, String... tap) {
        return tetapkan(
                jadwal, kini, Arrays.stream(tap).map(LocalDateTime::parse).toList(), List.of());
    }

    private static HariPegawai hari(
            TugasHari tugas, List<TugasHari> tetangga, List<LocalDateTime> tap) {
        return AturanHariPegawai.tetapkan(
                new BahanHari(
                        tugas.tanggal(),
                        TugasDitentukan.ada(tugas),
                        tetangga,
                        tap,
                        List.of(),
                        List.of(),
                        ESOK.plusDays(3)),
                ParameterTerbaca.BAWAAN);
    }

    private static HariPegawai tetapkan(
            JadwalBaku jadwal,
            LocalDateTime kini,
            List<LocalDateTime> tap,
            List<SumberTap> sumber) {
        return AturanHariPegawai.tetapkan(
                bahan(jadwal, kini, tap, sumber), ParameterTerbaca.BAWAAN);
    }

    private static BahanHari bahan(
            JadwalBaku jadwal,
            LocalDateTime kini,
            List<LocalDateTime> tap,
            List<SumberTap> sumber,
            PenutupBerlaku... penutup) {
        return new BahanHari(
                SENIN,
                TugasDitentukan.ada(new TugasHari(jadwal, SENIN, "uji")),
                List.of(),
                tap,
                List.of(penutup),
                sumber,
                kini);
    }

    private static PenutupBerlaku penutup(Penutup jenis, LocalDate tanggal) {
        return new PenutupBerlaku(jenis, tanggal, jenis.sebutan(), null);
    }
}
