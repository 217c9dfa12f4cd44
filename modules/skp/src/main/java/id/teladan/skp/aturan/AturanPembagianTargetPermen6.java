package id.teladan.skp.aturan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.Temuan;
import id.teladan.core.aturan.VersiAturan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The shares of a load add up; a region counts once, with its largest share; an aspect goes to somebody as a whole. A
 * percentage or an index does not add up: there every share must reach the target.
 */
final class AturanPembagianTargetPermen6 implements AturanPembagianTarget {

    private static final VersiAturan VERSI =
            new VersiAturan("pembagian-target-permenpanrb-6-2022", "1", LocalDate.of(2022, 1, 1));
    private static final Dasar LANGSUNG =
            Regulasi.PERMENPANRB_6_2022.pasal("Lampiran, penyelarasan kinerja langsung");
    private static final int NAMA_TERBANYAK = 3;
    private static final Set<String> TIDAK_BERJUMLAH =
            Set.of("%", "persen", "indeks", "nilai", "skor");

    @Override
    public VersiAturan versi() {
        return VERSI;
    }

    @Override
    public Hasil<TargetTerbagi> periksa(TargetInduk induk, List<Andil> andil) {
        var temuan = new ArrayList<Temuan>();
        var jejak = Jejak.mulai(VERSI);
        var searah = andil.stream().filter(a -> Objects.equals(a.aspek(), induk.aspek())).toList();
        var sama =
                searah.stream()
                        .filter(a -> satuan(a.satuan()).equals(satuan(induk.satuan())))
                        .toList();
        var lain = searah.stream().filter(a -> !sama.contains(a)).toList();
        var bagian = masukan(sama);
        lain.forEach(
                a -> bagian.put(a.pemikul() + " (tidak dihitung)", bentuk(a.target(), a.satuan())));
        jejak.langkah(
                "Mengumpulkan bagian setiap pemikul",
                "indikator beraspek dan bersatuan sama: " + bentuk(induk.target(), induk.satuan()),
                bagian,
                sama.size(),
                LANGSUNG);
        if (!lain.isEmpty()) {
            temuan.add(satuanBerbeda(lain, induk));
        }
        var dipikul = dipikul(induk, sama, jejak, temuan);
        var terbagi = !sama.isEmpty() && dipikul.compareTo(induk.target()) >= 0;
        jejak.langkah(
                "Membandingkan dengan target atasan",
                "yang dipikul >= target",
                Langkah.isi("dipikul", dipikul, "target", induk.target()),
                terbagi ? "TERBAGI" : "TARGET_BELUM_TERBAGI",
                LANGSUNG);
        if (!terbagi) {
            temuan.add(
                    0,
                    Temuan.peringatan(
                            "TARGET_BELUM_TERBAGI",
                            induk.indikator(),
                            bentuk(dipikul, null),
                            bentuk(induk.target(), induk.satuan())));
        }
        return Hasil.usulan(new TargetTerbagi(dipikul, terbagi, temuan), jejak.selesai());
    }

    /** Names the first three; the Jejak names all. */
    private static Temuan satuanBerbeda(List<Andil> lain, TargetInduk induk) {
        var nama = lain.stream().map(Andil::pemikul).distinct().toList();
        var pertama = String.join(", ", nama.subList(0, Math.min(NAMA_TERBANYAK, nama.size())));
        return nama.size() <= NAMA_TERBANYAK
                ? Temuan.peringatan("TARGET_SATUAN_BERBEDA", pertama, induk.indikator())
                : Temuan.peringatan(
                        "TARGET_SATUAN_BERBEDA_BANYAK",
                        pertama,
                        induk.indikator(),
                        nama.size() - NAMA_TERBANYAK);
    }

    private static BigDecimal dipikul(
            TargetInduk induk, List<Andil> sama, Jejak.Penyusun jejak, List<Temuan> temuan) {
        if (TIDAK_BERJUMLAH.contains(satuan(induk.satuan()))) {
            var terkecil =
                    sama.stream()
                            .map(Andil::target)
                            .min(BigDecimal::compareTo)
                            .orElse(BigDecimal.ZERO);
            jejak.langkah(
                    "Satuan ini tidak dapat dijumlahkan",
                    "bagian terkecil, karena setiap pemikul harus mencapai target",
                    Langkah.isi("satuan", induk.satuan()),
                    terkecil,
                    LANGSUNG);
            return terkecil;
        }
        return switch (induk.cara()) {
            case BEBAN -> {
                var jumlah = jumlah(sama);
                jejak.langkah(
                        "Menjumlahkan beban",
                        "jumlah semua bagian",
                        masukan(sama),
                        jumlah,
                        LANGSUNG);
                yield jumlah;
            }
            case WILAYAH -> wilayah(sama, jejak, temuan);
            case ASPEK -> {
                var terbesar =
                        sama.stream()
                                .map(Andil::target)
                                .max(BigDecimal::compareTo)
                                .orElse(BigDecimal.ZERO);
                jejak.langkah(
                        "Mencari yang memikul aspek ini seutuhnya",
                        "bagian terbesar",
                        masukan(sama),
                        terbesar,
                        LANGSUNG);
                yield terbesar;
            }
        };
    }

    private static BigDecimal wilayah(List<Andil> sama, Jejak.Penyusun jejak, List<Temuan> temuan) {
        var menurut = new LinkedHashMap<String, List<Andil>>();
        var tanpa = new ArrayList<Andil>();
        for (var a : sama) {
            if (a.bagian() == null || a.bagian().isBlank()) {
                tanpa.add(a);
            } else {
                menurut.computeIfAbsent(
                                a.bagian().strip().toLowerCase(Locale.ROOT), x -> new ArrayList<>())
                        .add(a);
            }
        }
        var isi = Langkah.isi();
        var jumlah = jumlah(tanpa);
        for (var w : menurut.values()) {
            var terbesar = w.stream().map(Andil::target).max(BigDecimal::compareTo).orElseThrow();
            isi.put(w.get(0).bagian().strip(), terbesar);
            jumlah = jumlah.add(terbesar);
            if (w.size() > 1) {
                temuan.add(
                        Temuan.peringatan(
                                "TARGET_WILAYAH_GANDA", w.get(0).bagian().strip(), nama(w)));
            }
        }
        tanpa.forEach(
                a -> isi.merge(a.pemikul(), a.target(), AturanPembagianTargetPermen6::tambah));
        if (!tanpa.isEmpty()) {
            temuan.add(Temuan.peringatan("TARGET_WILAYAH_KOSONG", nama(tanpa)));
        }
        jejak.langkah(
                "Menjumlahkan wilayah",
                "setiap wilayah dihitung sekali, dengan bagian terbesarnya",
                isi,
                jumlah,
                LANGSUNG);
        return jumlah;
    }

    private static Map<String, Object> masukan(List<Andil> andil) {
        var isi = new LinkedHashMap<String, Object>();
        andil.forEach(
                a -> isi.merge(a.pemikul(), a.target(), AturanPembagianTargetPermen6::tambah));
        return isi;
    }

    private static Object tambah(Object a, Object b) {
        return ((BigDecimal) a).add((BigDecimal) b);
    }

    private static BigDecimal jumlah(List<Andil> andil) {
        return andil.stream().map(Andil::target).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String nama(List<Andil> andil) {
        return andil.stream().map(Andil::pemikul).distinct().collect(Collectors.joining(", "));
    }

    private static String satuan(String teks) {
        return teks == null ? "" : teks.strip().toLowerCase(Locale.ROOT);
    }

    /** As forms print it: {@code 12 OPD}, {@code 98%}. */
    private static String bentuk(BigDecimal nilai, String satuan) {
        var angka = nilai.stripTrailingZeros().toPlainString().replace('.', ',');
        return satuan == null ? angka : angka + ("%".equals(satuan) ? "" : " ") + satuan;
    }
}
