package id.teladan.skp.aturan.permen8;

import static id.teladan.core.aturan.Angka.bagi;
import static id.teladan.core.aturan.Angka.persen;
import static id.teladan.core.aturan.Angka.rerata;
import static id.teladan.core.aturan.Angka.tampil;
import static id.teladan.core.aturan.Angka.teks;

import id.teladan.core.aturan.Angka;
import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.NilaiBerlaku;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * From indicators to the value of an SKP under PermenPANRB 8/2021. The regime is closed: figures are read as of its last
 * day, whenever an old document is reproduced.
 */
public final class AturanSkpPermen8 {

    /** Last day of the regime; every figure is read as of it. */
    public static final LocalDate HARI_TERAKHIR = LocalDate.of(2021, 12, 31);

    private static final LocalDate SEJAK = LocalDate.of(2021, 7, 1);
    private static final VersiAturan VERSI = new VersiAturan("skp-permenpanrb-8-2021", "1", SEJAK);
    private static final Dasar IKI =
            Regulasi.PERMENPANRB_8_2021.pasal("Lampiran, capaian indikator kinerja individu");
    private static final Dasar RENCANA =
            Regulasi.PERMENPANRB_8_2021.pasal("Lampiran, capaian rencana kinerja");
    private static final Dasar NILAI_SKP = Regulasi.PERMENPANRB_8_2021.pasal("Lampiran, nilai SKP");

    private final ParameterTerbaca parameter;

    public AturanSkpPermen8(ParameterTerbaca parameter) {
        this.parameter = parameter;
    }

    /** A figure as of the last day of the regime. */
    private <T> NilaiBerlaku<T> angka(Kunci<T> kunci) {
        return parameter.berlaku(kunci, HARI_TERAKHIR);
    }

    /**
     * Achievement of one indicator.
     *
     * @param targetMin above 0; equals {@code targetMaks} where the target is one number
     * @param tertinggi nothing above the target is possible: reaching it is SANGAT_BAIK
     */
    public Hasil<CapaianIki> capaian(
            JenisSkp jenis,
            KondisiIki kondisi,
            BigDecimal targetMin,
            BigDecimal targetMaks,
            BigDecimal realisasi,
            boolean tertinggi) {
        var jejak = Jejak.mulai(VERSI);
        var persen = persenTarget(kondisi, targetMin, targetMaks, realisasi, jejak);
        var bulat = persen.setScale(0, RoundingMode.HALF_UP).intValueExact();
        jejak.langkah(
                "Membulatkan capaian untuk memilih kategori",
                "persen bulat, setengah ke atas",
                Langkah.isi("capaian", tampil(persen)),
                bulat,
                IKI);
        var penuh = tertinggi && bulat == 100;
        var kategori = penuh ? KategoriKinerja.SANGAT_BAIK : kategori(bulat);
        jejak.langkah(
                "Menentukan kategori capaian",
                penuh
                        ? "100% dari target tertinggi yang mungkin: Sangat Baik"
                        : "101 ke atas Sangat Baik; 100 Baik; 80-99 Cukup; 60-79 Kurang; 0-59 Sangat Kurang",
                Langkah.isi("capaianBulat", bulat, "targetTertinggi", tertinggi),
                kategori,
                IKI);
        if (jenis == JenisSkp.JA_JF) {
            return Hasil.usulan(new CapaianIki(persen, bulat, kategori, null), jejak.selesai());
        }
        var nilai = penuh ? ParameterPermen8.NILAI_TERTINGGI : nilaiJpt(bulat);
        jejak.langkah(
                "Menghitung nilai indikator JPT",
                penuh ? "100% dari target tertinggi: 120" : rumusJpt(bulat),
                Langkah.isi("capaianBulat", bulat),
                tampil(nilai),
                IKI);
        return Hasil.usulan(new CapaianIki(persen, bulat, kategori, nilai), jejak.selesai());
    }

    private static BigDecimal persenTarget(
            KondisiIki kondisi,
            BigDecimal min,
            BigDecimal maks,
            BigDecimal realisasi,
            Jejak.Penyusun jejak) {
        var masukan = Langkah.isi("targetMin", min, "targetMaks", maks, "realisasi", realisasi);
        if (realisasi.compareTo(min) >= 0 && realisasi.compareTo(maks) <= 0) {
            jejak.langkah(
                    "Membandingkan realisasi dengan target",
                    "targetMin <= realisasi <= targetMaks: 100%",
                    masukan,
                    Angka.SERATUS,
                    IKI);
            return Angka.SERATUS;
        }
        var target = realisasi.compareTo(maks) > 0 ? maks : min;
        var bagian = bagi(realisasi, target);
        var persen =
                (kondisi == KondisiIki.NORMAL
                                ? bagian
                                : BigDecimal.valueOf(2).subtract(bagian, Angka.CERMAT))
                        .multiply(Angka.SERATUS, Angka.CERMAT);
        var hasil = persen.max(BigDecimal.ZERO);
        masukan.put("T", target);
        jejak.langkah(
                "Menghitung capaian terhadap batas target yang terdekat",
                kondisi == KondisiIki.NORMAL
                        ? "realisasi / T x 100%"
                        : "(1 + (1 - realisasi / T)) x 100%, paling rendah 0%",
                masukan,
                tampil(hasil),
                IKI);
        return hasil;
    }

    private static KategoriKinerja kategori(int bulat) {
        if (bulat > 100) {
            return KategoriKinerja.SANGAT_BAIK;
        }
        if (bulat == 100) {
            return KategoriKinerja.BAIK;
        }
        if (bulat >= 80) {
            return KategoriKinerja.CUKUP;
        }
        return bulat >= 60 ? KategoriKinerja.KURANG : KategoriKinerja.SANGAT_KURANG;
    }

    private static BigDecimal nilaiJpt(int p) {
        if (p > 110) {
            return ParameterPermen8.NILAI_TERTINGGI;
        }
        if (p > 100) {
            return BigDecimal.valueOf(110)
                    .add(bagi(BigDecimal.valueOf(10L * (p - 101)), BigDecimal.valueOf(9)));
        }
        if (p == 100) {
            return BigDecimal.valueOf(109);
        }
        return p >= 60
                ? BigDecimal.valueOf(p - 10L)
                : bagi(BigDecimal.valueOf(49L * p), BigDecimal.valueOf(59));
    }

    private static String rumusJpt(int p) {
        if (p > 110) {
            return "di atas 110: 120";
        }
        if (p > 100) {
            return "110 + 10/9 x (p - 101)";
        }
        if (p == 100) {
            return "100: 109";
        }
        return p >= 60 ? "p - 10" : "p / 59 x 49";
    }

    /**
     * Value of one planned result of administrators and functional staff.
     *
     * @param iki categories of its indicators, not empty
     * @param nilaiAtasan value of the superior's result; null with DIRECT
     * @param kategoriAtasan category of the superior's result; null with DIRECT
     */
    public Hasil<NilaiRencanaKinerja> rencana(
            List<KategoriKinerja> iki,
            Cascading cascading,
            BigDecimal nilaiAtasan,
            KategoriKinerja kategoriAtasan) {
        var jejak = Jejak.mulai(VERSI);
        var kategori = kategoriRencana(iki, jejak);
        var nilai = angka(ParameterPermen8.NILAI_KATEGORI.get(kategori));
        jejak.langkah(
                "Menentukan nilai rencana kinerja",
                "nilai kategori " + kategori.sebutan(),
                Langkah.isi("kategori", kategori),
                nilai.nilai(),
                nilai.dasar());
        if (cascading == Cascading.DIRECT) {
            jejak.langkah(
                    "Menghitung nilai tertimbang",
                    "direct: nilai sendiri",
                    Langkah.isi("nilai", nilai.nilai()),
                    nilai.nilai(),
                    RENCANA);
            return Hasil.usulan(
                    new NilaiRencanaKinerja(kategori, nilai.nilai(), nilai.nilai()),
                    jejak.selesai());
        }
        var sendiri = angka(ParameterPermen8.PORSI_SENDIRI);
        var atasan = angka(ParameterPermen8.PORSI_ATASAN.get(kategoriAtasan));
        var tertimbang =
                persen(sendiri.nilai(), nilai.nilai()).add(persen(atasan.nilai(), nilaiAtasan));
        jejak.langkah(
                "Menghitung nilai tertimbang",
                "%s%% x nilai sendiri + %s%% x nilai atasan (kategori atasan %s)"
                        .formatted(
                                teks(sendiri.nilai()),
                                teks(atasan.nilai()),
                                kategoriAtasan.sebutan()),
                Langkah.isi("nilai", nilai.nilai(), "nilaiAtasan", nilaiAtasan),
                tampil(tertimbang),
                sendiri.dasar(),
                atasan.dasar());
        return Hasil.usulan(
                new NilaiRencanaKinerja(kategori, nilai.nilai(), tertimbang), jejak.selesai());
    }

    private static KategoriKinerja kategoriRencana(
            List<KategoriKinerja> iki, Jejak.Penyusun jejak) {
        var n = iki.size();
        var sepertiga = n / 3;
        var duaPertiga = (2 * n + 2) / 3;
        int sangatBaik = Collections.frequency(iki, KategoriKinerja.SANGAT_BAIK);
        int cukup = Collections.frequency(iki, KategoriKinerja.CUKUP);
        int kurang = Collections.frequency(iki, KategoriKinerja.KURANG);
        int sangatKurang = Collections.frequency(iki, KategoriKinerja.SANGAT_KURANG);
        KategoriKinerja hasil;
        String rumus;
        if (cukup + kurang + sangatKurang == 0 && sangatBaik >= duaPertiga) {
            hasil = KategoriKinerja.SANGAT_BAIK;
            rumus = "semua Baik ke atas, Sangat Baik sedikitnya " + duaPertiga;
        } else if (kurang + sangatKurang == 0 && cukup <= sepertiga) {
            hasil = KategoriKinerja.BAIK;
            rumus = "tanpa Kurang dan Sangat Kurang, Cukup paling banyak " + sepertiga;
        } else if (sangatKurang == 0 && kurang <= sepertiga) {
            hasil = KategoriKinerja.CUKUP;
            rumus = "tanpa Sangat Kurang, Kurang paling banyak " + sepertiga;
        } else if (sangatKurang <= sepertiga) {
            hasil = KategoriKinerja.KURANG;
            rumus = "Sangat Kurang paling banyak " + sepertiga;
        } else {
            hasil = KategoriKinerja.SANGAT_KURANG;
            rumus = "Sangat Kurang lebih dari " + sepertiga;
        }
        jejak.langkah(
                "Menentukan kategori rencana kinerja dari indikatornya",
                rumus,
                Langkah.isi(
                        "jumlahIki", n,
                        "SANGAT_BAIK", sangatBaik,
                        "BAIK", Collections.frequency(iki, KategoriKinerja.BAIK),
                        "CUKUP", cukup,
                        "KURANG", kurang,
                        "SANGAT_KURANG", sangatKurang),
                hasil,
                RENCANA,
                Regulasi.RANCANGAN_TELADAN.pasal("SKP 2021: jumlah indikator selain tiga"));
        return hasil;
    }

    /** Value of the SKP of administrators and functional staff from the weighed values of its main results, not empty. */
    public Hasil<NilaiSkp> nilaiSkp(List<BigDecimal> utama, List<KinerjaTambahan> tambahan) {
        var jejak = Jejak.mulai(VERSI);
        var rerata = rerata(utama);
        jejak.langkah(
                "Menghitung nilai kinerja utama",
                "rata-rata nilai tertimbang",
                Langkah.isi("nilaiTertimbang", utama),
                tampil(rerata),
                NILAI_SKP);
        return jumlahkan(rerata, tambahan, jejak);
    }

    /**
     * Value of the SKP of a JPT from the values of its indicators; one of both lists may be empty, then the other counts
     * alone.
     */
    public Hasil<NilaiSkp> nilaiSkpJpt(
            List<BigDecimal> pk, List<BigDecimal> inisiatif, List<KinerjaTambahan> tambahan) {
        var jejak = Jejak.mulai(VERSI);
        BigDecimal utama;
        if (pk.isEmpty() || inisiatif.isEmpty()) {
            var ada = pk.isEmpty() ? inisiatif : pk;
            utama = rerata(ada);
            jejak.langkah(
                    "Menghitung nilai kinerja utama",
                    "hanya satu kelompok terisi: rata-ratanya, 100%",
                    Langkah.isi(pk.isEmpty() ? "inisiatif" : "pk", ada),
                    tampil(utama),
                    NILAI_SKP);
        } else {
            var porsi = angka(ParameterPermen8.PORSI_PK);
            var sisa = Angka.SERATUS.subtract(porsi.nilai());
            var rerataPk = rerata(pk);
            var rerataInisiatif = rerata(inisiatif);
            jejak.langkah(
                    "Menghitung rata-rata perjanjian kinerja",
                    "rata-rata nilai indikator",
                    Langkah.isi("pk", pk),
                    tampil(rerataPk),
                    NILAI_SKP);
            jejak.langkah(
                    "Menghitung rata-rata inisiatif strategis",
                    "rata-rata nilai indikator",
                    Langkah.isi("inisiatif", inisiatif),
                    tampil(rerataInisiatif),
                    NILAI_SKP);
            utama = persen(porsi.nilai(), rerataPk).add(persen(sisa, rerataInisiatif));
            jejak.langkah(
                    "Menghitung nilai kinerja utama",
                    "%s%% x perjanjian kinerja + %s%% x inisiatif strategis"
                            .formatted(teks(porsi.nilai()), teks(sisa)),
                    Langkah.isi("pk", tampil(rerataPk), "inisiatif", tampil(rerataInisiatif)),
                    tampil(utama),
                    porsi.dasar());
        }
        return jumlahkan(utama, tambahan, jejak);
    }

    private Hasil<NilaiSkp> jumlahkan(
            BigDecimal utama, List<KinerjaTambahan> tambahan, Jejak.Penyusun jejak) {
        var jumlah = BigDecimal.ZERO;
        for (var t : tambahan) {
            var faktor = angka(ParameterPermen8.FAKTOR_TAMBAHAN.get(t.kategori()));
            var bobot = angka(ParameterPermen8.BOBOT_LINGKUP.get(t.lingkup()));
            var menurutLingkup = persen(bobot.nilai(), t.nilai());
            var nilai = persen(faktor.nilai(), menurutLingkup);
            jumlah = jumlah.add(nilai);
            jejak.langkah(
                    "Menghitung satu kinerja tambahan",
                    "%s/100 x %s/100 x nilai".formatted(teks(faktor.nilai()), teks(bobot.nilai())),
                    Langkah.isi(
                            "kategori", t.kategori(), "nilai", t.nilai(), "lingkup", t.lingkup()),
                    tampil(nilai),
                    faktor.dasar(),
                    bobot.dasar());
        }
        var batas = angka(ParameterPermen8.TAMBAHAN_MAKS);
        var kinerjaTambahan = jumlah.min(batas.nilai());
        jejak.langkah(
                "Menjumlahkan kinerja tambahan",
                "jumlah, paling tinggi " + teks(batas.nilai()),
                Langkah.isi("jumlah", tampil(jumlah)),
                tampil(kinerjaTambahan),
                batas.dasar());
        var skp = utama.add(kinerjaTambahan).min(ParameterPermen8.NILAI_TERTINGGI);
        jejak.langkah(
                "Menghitung nilai SKP",
                "kinerja utama + kinerja tambahan, paling tinggi 120",
                Langkah.isi(
                        "kinerjaUtama", tampil(utama), "kinerjaTambahan", tampil(kinerjaTambahan)),
                tampil(skp),
                NILAI_SKP);
        return Hasil.usulan(new NilaiSkp(utama, kinerjaTambahan, skp), jejak.selesai());
    }

    /**
     * Value of performance and its predicate.
     *
     * @param memakai360 peers and subordinates are asked: other shares
     * @param ideBaru without a new idea that benefits the organisation nobody is SANGAT_BAIK
     */
    public Hasil<NilaiKinerja> nilaiKinerja(
            BigDecimal nilaiSkp, BigDecimal nilaiPerilaku, boolean memakai360, boolean ideBaru) {
        var porsi = angka(memakai360 ? ParameterPermen8.PORSI_SKP_360 : ParameterPermen8.PORSI_SKP);
        var sisa = Angka.SERATUS.subtract(porsi.nilai());
        var nilai = persen(porsi.nilai(), nilaiSkp).add(persen(sisa, nilaiPerilaku));
        var jejak = Jejak.mulai(VERSI);
        jejak.langkah(
                "Menghitung nilai kinerja",
                "%s%% x nilai SKP + %s%% x nilai perilaku"
                        .formatted(teks(porsi.nilai()), teks(sisa)),
                Langkah.isi("nilaiSkp", nilaiSkp, "nilaiPerilaku", nilaiPerilaku),
                tampil(nilai),
                porsi.dasar());
        var predikat = predikat(nilai, ideBaru, jejak);
        return Hasil.usulan(new NilaiKinerja(nilai, predikat), jejak.selesai());
    }

    private KategoriKinerja predikat(BigDecimal nilai, boolean ideBaru, Jejak.Penyusun jejak) {
        for (var batas : ParameterPermen8.BATAS_PREDIKAT.entrySet()) {
            var b = angka(batas.getValue());
            if (nilai.compareTo(b.nilai()) >= 0) {
                var tanpaIde = batas.getKey() == KategoriKinerja.SANGAT_BAIK && !ideBaru;
                var predikat = tanpaIde ? KategoriKinerja.BAIK : batas.getKey();
                jejak.langkah(
                        "Menentukan predikat",
                        tanpaIde
                                ? "nilai >= %s tetapi tanpa ide baru yang bermanfaat: Baik"
                                        .formatted(teks(b.nilai()))
                                : "nilai >= " + teks(b.nilai()),
                        Langkah.isi("nilai", tampil(nilai), "ideBaru", ideBaru),
                        predikat,
                        b.dasar());
                return predikat;
            }
        }
        var terendah = angka(ParameterPermen8.BATAS_PREDIKAT.get(KategoriKinerja.KURANG));
        jejak.langkah(
                "Menentukan predikat",
                "nilai < " + teks(terendah.nilai()),
                Langkah.isi("nilai", tampil(nilai), "ideBaru", ideBaru),
                KategoriKinerja.SANGAT_KURANG,
                terendah.dasar());
        return KategoriKinerja.SANGAT_KURANG;
    }
}
