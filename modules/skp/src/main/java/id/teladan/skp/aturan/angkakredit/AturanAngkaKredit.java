package id.teladan.skp.aturan.angkakredit;

import static id.teladan.core.aturan.Angka.tampil;
import static id.teladan.core.aturan.Angka.teks;

import id.teladan.core.aturan.Angka;
import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KatalogAturan;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import id.teladan.skp.aturan.PredikatKinerja;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** From predicates to angka kredit; accumulated unrounded. Peraturan BKN 3/2023. */
public final class AturanAngkaKredit {

    private static final VersiAturan VERSI =
            new VersiAturan("angka-kredit-peraturan-bkn-3-2023", "1", LocalDate.of(2023, 1, 1));

    /** All versions; the reference date is the end of the last period. */
    public static final KatalogAturan<AturanAngkaKredit> KATALOG =
            KatalogAturan.dari(a -> VERSI, List.of(new AturanAngkaKredit()));

    private static final Dasar KONVERSI =
            Regulasi.PERATURAN_BKN_3_2023.pasal("konversi predikat kinerja");
    private static final BigDecimal DUA_BELAS = BigDecimal.valueOf(12);

    private AturanAngkaKredit() {}

    /**
     * Accumulates the periods of one level.
     *
     * @param saldoAwal balance before the first period
     * @param ijazah a higher diploma of this level, null without one
     * @param terakhir predicate of the last year; a diploma counts only from Baik on
     */
    public Hasil<AngkaKredit> hitung(
            JenjangFungsional jenjang,
            List<PeriodePredikat> periode,
            BigDecimal saldoAwal,
            Ijazah ijazah,
            PredikatKinerja terakhir,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        var jejak = Jejak.mulai(VERSI);
        var koefisien =
                parameter.berlaku(ParameterAngkaKredit.KOEFISIEN_TAHUNAN.get(jenjang), acuan);
        var baris = new ArrayList<AngkaKredit.Baris>();
        var diperoleh = BigDecimal.ZERO;
        for (var p : periode) {
            var persen =
                    parameter.berlaku(
                            ParameterAngkaKredit.PERSEN_PREDIKAT.get(p.predikat()), acuan);
            var nilai =
                    BigDecimal.valueOf(p.bulan())
                            .multiply(persen.nilai())
                            .multiply(koefisien.nilai())
                            .divide(DUA_BELAS.multiply(Angka.SERATUS), Angka.CERMAT);
            diperoleh = diperoleh.add(nilai);
            var kumulatif = saldoAwal.add(diperoleh);
            baris.add(new AngkaKredit.Baris(p, nilai, kumulatif));
            jejak.langkah(
                    "Mengonversi predikat satu periode",
                    "bulan/12 x %s%% x koefisien %s"
                            .formatted(teks(persen.nilai()), teks(koefisien.nilai())),
                    Langkah.isi("predikat", p.predikat(), "bulan", p.bulan()),
                    tampil(nilai),
                    persen.dasar(),
                    koefisien.dasar());
        }
        var pangkat = parameter.berlaku(ParameterAngkaKredit.KEBUTUHAN_PANGKAT.get(jenjang), acuan);
        var tambahan = tambahanIjazah(ijazah, terakhir, pangkat.nilai(), parameter, acuan, jejak);
        var kumulatif = saldoAwal.add(diperoleh).add(tambahan);
        jejak.langkah(
                "Menjumlahkan angka kredit kumulatif",
                "saldo awal + angka kredit semua periode + tambahan ijazah",
                Langkah.isi(
                        "saldoAwal", saldoAwal,
                        "angkaKredit", tampil(diperoleh),
                        "tambahanIjazah", tampil(tambahan)),
                tampil(kumulatif),
                KONVERSI);
        jejak.langkah(
                "Membandingkan dengan kebutuhan kenaikan pangkat",
                "kumulatif >= " + teks(pangkat.nilai()),
                Langkah.isi("kumulatif", tampil(kumulatif)),
                kumulatif.compareTo(pangkat.nilai()) >= 0,
                pangkat.dasar());
        BigDecimal kebutuhanJenjang = null;
        if (jenjang.adaJenjangBerikut()) {
            var berikut =
                    parameter.berlaku(ParameterAngkaKredit.KEBUTUHAN_JENJANG.get(jenjang), acuan);
            kebutuhanJenjang = berikut.nilai();
            jejak.langkah(
                    "Membandingkan dengan kebutuhan kenaikan jenjang",
                    "kumulatif >= " + teks(kebutuhanJenjang),
                    Langkah.isi("kumulatif", tampil(kumulatif)),
                    kumulatif.compareTo(kebutuhanJenjang) >= 0,
                    berikut.dasar());
        }
        return Hasil.usulan(
                new AngkaKredit(
                        baris, diperoleh, tambahan, kumulatif, pangkat.nilai(), kebutuhanJenjang),
                jejak.selesai());
    }

    private static BigDecimal tambahanIjazah(
            Ijazah ijazah,
            PredikatKinerja terakhir,
            BigDecimal kebutuhanPangkat,
            ParameterTerbaca parameter,
            LocalDate acuan,
            Jejak.Penyusun jejak) {
        if (ijazah == null) {
            return BigDecimal.ZERO;
        }
        var persen = parameter.berlaku(ParameterAngkaKredit.PERSEN_IJAZAH, acuan);
        var layak = terakhir.compareTo(PredikatKinerja.BAIK) <= 0;
        var nilai = layak ? Angka.persen(persen.nilai(), kebutuhanPangkat) : BigDecimal.ZERO;
        jejak.langkah(
                "Menghitung tambahan ijazah yang lebih tinggi",
                layak
                        ? teks(persen.nilai()) + "% x kebutuhan kenaikan pangkat"
                        : "predikat terakhir di bawah Baik: tidak ada tambahan",
                Langkah.isi(
                        "ijazahBaru", ijazah,
                        "predikatTerakhir", terakhir,
                        "kebutuhanPangkat", kebutuhanPangkat),
                tampil(nilai),
                persen.dasar());
        return nilai;
    }
}
