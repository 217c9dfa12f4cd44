package id.teladan.skp.aturan.permen8;

import static id.teladan.core.aturan.Angka.persen;
import static id.teladan.core.aturan.Angka.rerata;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Behaviour as seen by the superior, peers and subordinates. A group with too few answers is not heard at all. */
public final class AturanPenilaian360 {

    private static final VersiAturan VERSI =
            new VersiAturan("penilaian-360-permenpanrb-8-2021", "1", LocalDate.of(2021, 7, 1));

    /** All versions; the reference date is the end of the appraised period. */
    public static final KatalogAturan<AturanPenilaian360> KATALOG =
            KatalogAturan.dari(a -> AturanPenilaian360.VERSI, List.of(new AturanPenilaian360()));

    private static final Dasar SURVEI =
            Regulasi.PERMENPANRB_8_2021.pasal("Lampiran, survei tertutup rekan dan bawahan");

    private AturanPenilaian360() {}

    /**
     * Weighs the groups.
     *
     * @param rekan one score for each peer that answered
     * @param bawahan one score for each subordinate that answered
     */
    public Hasil<NilaiPerilaku360> nilai(
            BigDecimal atasan,
            List<BigDecimal> rekan,
            List<BigDecimal> bawahan,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        var jejak = Jejak.mulai(VERSI);
        var min = parameter.berlaku(ParameterPermen8.PENILAI_MIN, acuan);
        var adaRekan = rekan.size() >= min.nilai();
        var adaBawahan = bawahan.size() >= min.nilai();
        jejak.langkah(
                "Memeriksa jumlah penilai setiap kelompok",
                "kelompok dengan kurang dari %d jawaban dianggap tidak ada".formatted(min.nilai()),
                Langkah.isi("rekan", rekan.size(), "bawahan", bawahan.size()),
                Langkah.isi("rekan", adaRekan, "bawahan", adaBawahan),
                min.dasar());
        var bobotAtasan = parameter.berlaku(ParameterPermen8.BOBOT_ATASAN, acuan);
        var bobotRekan = parameter.berlaku(ParameterPermen8.BOBOT_REKAN, acuan);
        var lain = Angka.SERATUS.subtract(bobotAtasan.nilai());
        BigDecimal a;
        BigDecimal r;
        if (adaRekan && adaBawahan) {
            a = bobotAtasan.nilai();
            r = bobotRekan.nilai().min(lain);
        } else if (adaRekan || adaBawahan) {
            a = bobotAtasan.nilai();
            r = adaRekan ? lain : BigDecimal.ZERO;
        } else {
            a = Angka.SERATUS;
            r = BigDecimal.ZERO;
        }
        var b = Angka.SERATUS.subtract(a).subtract(r);
        jejak.langkah(
                "Menentukan bobot setiap kelompok",
                "bobot kelompok yang tidak ada berpindah ke kelompok sejenis; tanpa keduanya ke atasan",
                Langkah.isi("rekan", adaRekan, "bawahan", adaBawahan),
                Langkah.isi("atasan", a, "rekan", r, "bawahan", b),
                bobotAtasan.dasar(),
                bobotRekan.dasar());
        var nilai = persen(a, atasan);
        var masukan = Langkah.isi("atasan", atasan);
        if (adaRekan) {
            nilai = nilai.add(persen(r, rerata(rekan)));
            masukan.put("rekan", tampil(rerata(rekan)));
        }
        if (adaBawahan) {
            nilai = nilai.add(persen(b, rerata(bawahan)));
            masukan.put("bawahan", tampil(rerata(bawahan)));
        }
        jejak.langkah(
                "Menghitung nilai perilaku",
                "%s%% x atasan + %s%% x rekan + %s%% x bawahan"
                        .formatted(teks(a), teks(r), teks(b)),
                masukan,
                tampil(nilai),
                SURVEI);
        return Hasil.usulan(new NilaiPerilaku360(nilai, a, r, b), jejak.selesai());
    }
}
