package id.teladan.skp.kalkulator;

import id.teladan.core.aturan.Langkah;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.Bidang;
import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.core.kalkulator.BidangHasil.Jenis;
import id.teladan.core.kalkulator.Jawaban;
import id.teladan.core.kalkulator.Kalkulator;
import id.teladan.core.kalkulator.Masukan;
import id.teladan.skp.aturan.AturanPredikat;
import id.teladan.skp.aturan.AturanUsulanRating;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.aturan.UmpanBalikButir;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** {@code usulan-rating}: from feedback on items to the two ratings. */
@ApplicationScoped
public class KalkulatorUsulanRating implements Kalkulator {

    private static final int BUTIR_MAKS = 500;

    @Override
    public String nama() {
        return "usulan-rating";
    }

    @Override
    public String uraian() {
        return "Mengusulkan rating hasil kerja dan rating perilaku dari umpan balik per butir";
    }

    @Override
    public List<Bidang> masukan() {
        var butir = Bidang.pilihan("", "Umpan balik satu butir", NilaiButir.class);
        return List.of(
                Bidang.daftar(
                        "utama", "Umpan balik setiap hasil kerja utama", butir, 1, BUTIR_MAKS),
                Bidang.daftar(
                                "tambahan",
                                "Umpan balik setiap hasil kerja tambahan",
                                butir,
                                0,
                                BUTIR_MAKS)
                        .opsional(),
                Bidang.daftar(
                        "perilaku",
                        "Umpan balik tujuh nilai BerAKHLAK menurut urutan resminya",
                        butir,
                        UmpanBalikButir.JUMLAH_PERILAKU,
                        UmpanBalikButir.JUMLAH_PERILAKU));
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib("ratingHasilKerja", Jenis.TEKS, "Usulan rating hasil kerja"),
                BidangHasil.wajib("ratingPerilaku", Jenis.TEKS, "Usulan rating perilaku"),
                BidangHasil.wajib("predikat", Jenis.TEKS, "Predikat bila usulan dipakai"),
                BidangHasil.wajib(
                        "perluTelaah", Jenis.BENAR_SALAH, "Hanya pejabat penilai yang memutuskan"),
                BidangHasil.bolehNull("alasanTelaah", Jenis.TEKS, "Mengapa perlu ditelaah"));
    }

    @Override
    public String contoh() {
        return "{\"utama\": [\"ATAS\", \"SESUAI\"], \"perilaku\": [\"SESUAI\", \"SESUAI\", \"ATAS\", \"SESUAI\", \"SESUAI\", \"SESUAI\", \"SESUAI\"]}";
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        return acuan == null
                ? List.of()
                : Stream.concat(
                                AturanUsulanRating.KATALOG.periksa(acuan).stream(),
                                AturanPredikat.KATALOG.periksa(acuan).stream())
                        .distinct()
                        .toList();
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                AturanUsulanRating.KATALOG
                        .pada(acuan)
                        .usulkan(
                                new UmpanBalikButir(
                                        masukan.daftarPilihan("utama", NilaiButir.class),
                                        masukan.daftarPilihan("tambahan", NilaiButir.class),
                                        masukan.daftarPilihan("perilaku", NilaiButir.class)),
                                AturanPredikat.KATALOG.pada(acuan));
        var usulan = hasil.nilaiUsulan().orElseThrow();
        String alasan = hasil.pilih(u -> null, t -> t.alasan(), p -> p.alasan());
        return new Jawaban(
                Langkah.isi(
                        "ratingHasilKerja", usulan.ratingHasilKerja(),
                        "ratingPerilaku", usulan.ratingPerilaku(),
                        "predikat", usulan.predikat(),
                        "perluTelaah", alasan != null,
                        "alasanTelaah", alasan),
                hasil.jejak());
    }
}
