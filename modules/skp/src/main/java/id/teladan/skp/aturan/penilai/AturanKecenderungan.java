package id.teladan.skp.aturan.penilai;

import id.teladan.core.aturan.Angka;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.time.LocalDate;
import java.util.List;

/**
 * Compares the mean of an appraiser with that of all others around him. A difference may have good reasons; the result is a
 * subject for the calibration meeting and changes no predicate.
 */
public final class AturanKecenderungan {

    private static final VersiAturan VERSI =
            new VersiAturan("kecenderungan-penilai-teladan", "1", LocalDate.of(2022, 1, 1));

    /** All versions; the reference date is the last day of the appraised period. */
    public static final KatalogAturan<AturanKecenderungan> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanKecenderungan()));

    private AturanKecenderungan() {}

    /**
     * @param penilai whom he has appraised
     * @param lain whom all others around him have appraised
     */
    public Hasil<PenilaiTerbaca> banding(
            SebaranPenilai penilai,
            SebaranPenilai lain,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        var sedikit = parameter.berlaku(ParameterPenilai.PALING_SEDIKIT, acuan);
        var batas = parameter.berlaku(ParameterPenilai.SELISIH, acuan);
        var jejak = Jejak.mulai(VERSI);
        var cukup = penilai.orang() >= sedikit.nilai() && lain.orang() >= sedikit.nilai();
        jejak.langkah(
                "Memeriksa banyak orang",
                "paling sedikit " + sedikit.nilai() + " orang pada kedua pihak",
                Langkah.isi("penilai", penilai.orang(), "lain", lain.orang()),
                cukup,
                sedikit.dasar());
        if (!cukup) {
            return Hasil.usulan(
                    new PenilaiTerbaca(Kecenderungan.TERLALU_SEDIKIT, null, null), jejak.selesai());
        }
        var terbaca = new PenilaiTerbaca(null, penilai.rata(), lain.rata());
        var selisih = terbaca.selisih();
        var hasil =
                selisih.abs().compareTo(batas.nilai()) < 0
                        ? Kecenderungan.SEPADAN
                        : selisih.signum() > 0
                                ? Kecenderungan.LEBIH_TINGGI
                                : Kecenderungan.LEBIH_RENDAH;
        jejak.langkah(
                "Membandingkan rata-rata predikat",
                "Sangat Baik 5 sampai Sangat Kurang 1; ditunjukkan mulai selisih "
                        + batas.nilai().stripTrailingZeros().toPlainString(),
                Langkah.isi(
                        "rataPenilai", Angka.tampil(penilai.rata()),
                        "rataLain", Angka.tampil(lain.rata()),
                        "selisih", Angka.tampil(selisih)),
                hasil,
                batas.dasar(),
                Regulasi.RANCANGAN_TELADAN.pasal("SKP: kecenderungan penilai"));
        return Hasil.usulan(
                new PenilaiTerbaca(hasil, terbaca.rata(), terbaca.rataLain()), jejak.selesai());
    }
}
