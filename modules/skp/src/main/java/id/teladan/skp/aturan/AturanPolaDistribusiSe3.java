package id.teladan.skp.aturan;

import static id.teladan.core.aturan.Angka.teks;
import static id.teladan.skp.aturan.PredikatKinerja.BAIK;
import static id.teladan.skp.aturan.PredikatKinerja.BUTUH_PERBAIKAN;
import static id.teladan.skp.aturan.PredikatKinerja.KURANG;
import static id.teladan.skp.aturan.PredikatKinerja.SANGAT_BAIK;
import static id.teladan.skp.aturan.PredikatKinerja.SANGAT_KURANG;

import id.teladan.core.aturan.Angka;
import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Kunci;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.Temuan;
import id.teladan.core.aturan.TingkatTemuan;
import id.teladan.core.aturan.VersiAturan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Distribution of SE Menteri PANRB 3/2023. Shares are compared unrounded. */
final class AturanPolaDistribusiSe3 implements AturanPolaDistribusi {

    private static final VersiAturan VERSI =
            new VersiAturan("pola-distribusi-se-menpanrb-3-2023", "1", LocalDate.of(2023, 1, 31));
    private static final Dasar POLA =
            Regulasi.SE_MENPANRB_3_2023.pasal("pola distribusi predikat kinerja");

    @Override
    public VersiAturan versi() {
        return VERSI;
    }

    @Override
    public Hasil<PolaTerperiksa> periksa(
            CapaianOrganisasi capaian,
            Map<PredikatKinerja, Integer> jumlah,
            ParameterTerbaca parameter,
            LocalDate acuan) {
        var p = new Pemeriksaan(jumlah, parameter, acuan);
        switch (capaian) {
            case ISTIMEWA -> {
                p.terbanyak(SANGAT_BAIK);
                p.paling(SANGAT_BAIK, ParameterPolaDistribusi.DOMINAN_MAKS);
            }
            case BAIK -> {
                p.terbanyak(BAIK);
                p.ada(BUTUH_PERBAIKAN, KURANG);
                p.paling(BAIK, ParameterPolaDistribusi.DOMINAN_MAKS);
            }
            case BUTUH_PERBAIKAN -> {
                p.sedikitnya(ParameterPolaDistribusi.DOMINAN_MIN, BUTUH_PERBAIKAN);
                p.paling(SANGAT_BAIK, ParameterPolaDistribusi.SANGAT_BAIK_MAKS);
            }
            case KURANG -> {
                p.sedikitnya(ParameterPolaDistribusi.DOMINAN_MIN, KURANG);
                p.sedikitnya(ParameterPolaDistribusi.PENDAMPING_MIN, BUTUH_PERBAIKAN);
                p.paling(SANGAT_BAIK, ParameterPolaDistribusi.SANGAT_BAIK_MAKS);
            }
            case SANGAT_KURANG -> {
                p.sedikitnya(ParameterPolaDistribusi.DOMINAN_MIN, SANGAT_KURANG);
                p.sedikitnya(ParameterPolaDistribusi.PENDAMPING_MIN, KURANG, BUTUH_PERBAIKAN);
                p.tanpa(SANGAT_BAIK);
            }
        }
        return Hasil.usulan(new PolaTerperiksa(p.temuan), p.jejak.selesai());
    }

    /** One run: counts, findings and explanation. */
    private static final class Pemeriksaan {

        private final Map<PredikatKinerja, Integer> jumlah;
        private final ParameterTerbaca parameter;
        private final LocalDate acuan;
        private final long n;
        private final TingkatTemuan tingkat;
        private final List<Temuan> temuan = new ArrayList<>();
        private final Jejak.Penyusun jejak = Jejak.mulai(VERSI);

        Pemeriksaan(
                Map<PredikatKinerja, Integer> jumlah, ParameterTerbaca parameter, LocalDate acuan) {
            this.jumlah = jumlah;
            this.parameter = parameter;
            this.acuan = acuan;
            n = hitung(PredikatKinerja.values());
            if (n == 0) {
                throw new IllegalArgumentException("Tidak ada pegawai yang dievaluasi");
            }
            var mengikat = parameter.berlaku(ParameterPolaDistribusi.JUMLAH_MIN, acuan);
            tingkat = n >= mengikat.nilai() ? TingkatTemuan.GALAT : TingkatTemuan.PERINGATAN;
            jejak.langkah(
                    "Menjumlahkan pegawai yang dievaluasi",
                    "n = jumlah semua predikat",
                    isi(),
                    n,
                    POLA);
            jejak.langkah(
                    "Menentukan tingkat temuan",
                    "n >= " + mengikat.nilai() + ": GALAT; kurang dari itu: PERINGATAN",
                    Langkah.isi("n", n),
                    tingkat,
                    mengikat.dasar());
        }

        private Map<String, Object> isi() {
            var hasil = Langkah.isi();
            for (var p : PredikatKinerja.values()) {
                hasil.put(p.name(), jumlah.get(p));
            }
            return hasil;
        }

        private long hitung(PredikatKinerja... predikat) {
            return Arrays.stream(predikat).mapToLong(jumlah::get).sum();
        }

        void terbanyak(PredikatKinerja predikat) {
            var terpenuhi =
                    Arrays.stream(PredikatKinerja.values())
                            .filter(p -> p != predikat)
                            .allMatch(p -> jumlah.get(p) < jumlah.get(predikat));
            catat(
                    "Memeriksa predikat terbanyak",
                    predikat.sebutan() + " lebih banyak daripada setiap predikat lain",
                    isi(),
                    terpenuhi,
                    POLA,
                    "POLA_TERBANYAK",
                    predikat.sebutan(),
                    jumlah.get(predikat),
                    n);
        }

        void ada(PredikatKinerja... salahSatu) {
            catat(
                    "Memeriksa predikat yang wajib ada",
                    "sedikitnya satu " + sebut(" atau ", salahSatu),
                    masukan(salahSatu),
                    hitung(salahSatu) > 0,
                    POLA,
                    "POLA_WAJIB_ADA",
                    sebut(" atau ", salahSatu));
        }

        void tanpa(PredikatKinerja predikat) {
            catat(
                    "Memeriksa predikat yang tidak boleh ada",
                    predikat.sebutan() + " = 0",
                    masukan(predikat),
                    hitung(predikat) == 0,
                    POLA,
                    "POLA_TIDAK_BOLEH_ADA",
                    predikat.sebutan(),
                    hitung(predikat));
        }

        void paling(PredikatKinerja predikat, Kunci<BigDecimal> batas) {
            var maks = parameter.berlaku(batas, acuan);
            catat(
                    "Memeriksa batas atas",
                    predikat.sebutan() + " / n <= " + teks(maks.nilai()) + "%",
                    masukan(predikat),
                    banding(maks.nilai(), predikat) <= 0,
                    maks.dasar(),
                    "POLA_BATAS_ATAS",
                    predikat.sebutan(),
                    hitung(predikat),
                    n,
                    bagian(predikat),
                    teks(maks.nilai()));
        }

        void sedikitnya(Kunci<BigDecimal> batas, PredikatKinerja... predikat) {
            var min = parameter.berlaku(batas, acuan);
            catat(
                    "Memeriksa batas bawah",
                    "(" + sebut(" + ", predikat) + ") / n >= " + teks(min.nilai()) + "%",
                    masukan(predikat),
                    banding(min.nilai(), predikat) >= 0,
                    min.dasar(),
                    "POLA_BATAS_BAWAH",
                    sebut(" + ", predikat),
                    hitung(predikat),
                    n,
                    bagian(predikat),
                    teks(min.nilai()));
        }

        private void catat(
                String langkah,
                String rumus,
                Map<String, Object> masukan,
                boolean terpenuhi,
                Dasar dasar,
                String kode,
                Object... nilai) {
            if (!terpenuhi) {
                temuan.add(Temuan.dari(kode, tingkat, nilai));
            }
            jejak.langkah(
                    langkah, rumus, masukan, terpenuhi ? "terpenuhi" : "tidak terpenuhi", dasar);
        }

        /** Sign of the share of the predicates minus the limit, without division. */
        private int banding(BigDecimal persen, PredikatKinerja... predikat) {
            return Angka.SERATUS
                    .multiply(BigDecimal.valueOf(hitung(predikat)))
                    .compareTo(persen.multiply(BigDecimal.valueOf(n)));
        }

        private Map<String, Object> masukan(PredikatKinerja... predikat) {
            var hasil = Langkah.isi();
            for (var p : predikat) {
                hasil.put(p.name(), jumlah.get(p));
            }
            hasil.put("n", n);
            return hasil;
        }

        private String bagian(PredikatKinerja... predikat) {
            return teks(
                    Angka.bagi(
                            Angka.SERATUS.multiply(BigDecimal.valueOf(hitung(predikat))),
                            BigDecimal.valueOf(n)));
        }

        private static String sebut(String pemisah, PredikatKinerja... predikat) {
            return Arrays.stream(predikat)
                    .map(PredikatKinerja::sebutan)
                    .collect(Collectors.joining(pemisah));
        }
    }
}
