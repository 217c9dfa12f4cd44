package id.teladan.skp.aturan;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.Hasil;
import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.Regulasi;
import id.teladan.core.aturan.VersiAturan;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Our own deterministic proposal: PermenPANRB 6/2022 leaves the overall ratings to the appraiser, guided by feedback.
 * Halves are compared in whole numbers: {@code a > n/2} is {@code 2a > n}.
 */
final class AturanUsulanRatingTeladan implements AturanUsulanRating {

    private static final VersiAturan VERSI =
            new VersiAturan("usulan-rating-teladan", "1", LocalDate.of(2022, 1, 1));
    private static final Dasar PERMEN =
            Regulasi.PERMENPANRB_6_2022.pasal("Lampiran, evaluasi kinerja pegawai");
    private static final Dasar RANCANGAN =
            Regulasi.RANCANGAN_TELADAN.pasal("SKP: usulan rating dari umpan balik");
    private static final List<String> BERAKHLAK =
            List.of(
                    "Berorientasi Pelayanan",
                    "Akuntabel",
                    "Kompeten",
                    "Harmonis",
                    "Loyal",
                    "Adaptif",
                    "Kolaboratif");

    /** Counts of above, as and below expectation. */
    private record Hitungan(int a, int s, int b) {

        static Hitungan dari(List<NilaiButir> butir) {
            return new Hitungan(
                    Collections.frequency(butir, NilaiButir.ATAS),
                    Collections.frequency(butir, NilaiButir.SESUAI),
                    Collections.frequency(butir, NilaiButir.BAWAH));
        }

        int n() {
            return a + s + b;
        }

        java.util.Map<String, Object> isi() {
            return Langkah.isi("atas", a, "sesuai", s, "bawah", b, "n", n());
        }
    }

    @Override
    public VersiAturan versi() {
        return VERSI;
    }

    @Override
    public Hasil<UsulanRating> usulkan(UmpanBalikButir umpan, AturanPredikat predikat) {
        var jejak = Jejak.mulai(VERSI);
        var hasilKerja = hasilKerja(umpan, jejak);
        var perilaku = perilaku(umpan, jejak);
        var kuadran = predikat.predikat(hasilKerja, perilaku);
        jejak.semua(kuadran.jejak());
        var usulan = new UsulanRating(hasilKerja, perilaku, kuadran.nilaiUsulan().orElseThrow());
        var bawah =
                IntStream.range(0, BERAKHLAK.size())
                        .filter(i -> umpan.perilaku().get(i) == NilaiButir.BAWAH)
                        .mapToObj(BERAKHLAK::get)
                        .toList();
        if (bawah.isEmpty()) {
            return Hasil.usulan(usulan, jejak.selesai());
        }
        jejak.langkah(
                "Menandai perilaku di bawah ekspektasi",
                "satu atau lebih nilai BAWAH perlu ditelaah pejabat penilai",
                Langkah.isi("perilaku", umpan.perilaku()),
                bawah,
                RANCANGAN);
        return Hasil.perluTelaah(
                "Nilai perilaku di bawah ekspektasi: "
                        + String.join(", ", bawah)
                        + ". Pejabat penilai menelaah buktinya sebelum menetapkan rating perilaku.",
                usulan,
                jejak.selesai());
    }

    private static Rating hasilKerja(UmpanBalikButir umpan, Jejak.Penyusun jejak) {
        var h = Hitungan.dari(umpan.utama());
        jejak.langkah(
                "Menghitung umpan balik hasil kerja utama",
                "jumlah ATAS, SESUAI, BAWAH",
                Langkah.isi("utama", umpan.utama()),
                List.of(h.a(), h.s(), h.b()),
                PERMEN);
        var rating = Rating.SESUAI_EKSPEKTASI;
        if (2 * h.a() > h.n() && h.b() == 0) {
            rating = Rating.DI_ATAS_EKSPEKTASI;
        } else if (2 * h.b() > h.n() || (h.b() >= 1 && 2 * h.b() > 2 * h.a() + h.s())) {
            rating = Rating.DI_BAWAH_EKSPEKTASI;
        }
        jejak.langkah(
                "Mengusulkan rating hasil kerja",
                "atas > n/2 dan bawah = 0: di atas; bawah > n/2, atau bawah >= 1 dan bawah > atas +"
                        + " sesuai/2: di bawah; selain itu sesuai",
                h.isi(),
                rating,
                RANCANGAN,
                PERMEN);
        if (rating == Rating.SESUAI_EKSPEKTASI && !umpan.tambahan().isEmpty()) {
            rating = denganTambahan(h, umpan.tambahan(), jejak);
        }
        return rating;
    }

    /** Additional results only break upward. */
    private static Rating denganTambahan(
            Hitungan h, List<NilaiButir> tambahan, Jejak.Penyusun jejak) {
        var semuaAtas = tambahan.stream().allMatch(t -> t == NilaiButir.ATAS);
        var rating =
                2 * h.a() == h.n() && h.b() == 0 && semuaAtas
                        ? Rating.DI_ATAS_EKSPEKTASI
                        : Rating.SESUAI_EKSPEKTASI;
        jejak.langkah(
                "Mempertimbangkan hasil kerja tambahan",
                "atas = n/2, bawah = 0, dan semua tambahan ATAS: naik menjadi di atas",
                Langkah.isi("atas", h.a(), "bawah", h.b(), "n", h.n(), "tambahan", tambahan),
                rating,
                RANCANGAN);
        return rating;
    }

    private static Rating perilaku(UmpanBalikButir umpan, Jejak.Penyusun jejak) {
        var h = Hitungan.dari(umpan.perilaku());
        var rating = Rating.SESUAI_EKSPEKTASI;
        if (2 * h.a() > h.n() && h.b() == 0) {
            rating = Rating.DI_ATAS_EKSPEKTASI;
        } else if (2 * h.b() > h.n()) {
            rating = Rating.DI_BAWAH_EKSPEKTASI;
        }
        jejak.langkah(
                "Mengusulkan rating perilaku",
                "atas > n/2 dan bawah = 0: di atas; bawah > n/2: di bawah; selain itu sesuai",
                h.isi(),
                rating,
                RANCANGAN,
                PERMEN);
        return rating;
    }
}
