package id.teladan.skp.kalkulator;

import id.teladan.core.aturan.Langkah;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.Bidang;
import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.core.kalkulator.Jawaban;
import id.teladan.core.kalkulator.Kalkulator;
import id.teladan.core.kalkulator.Masukan;
import id.teladan.skp.aturan.AturanPredikat;
import id.teladan.skp.aturan.Rating;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** {@code predikat-kinerja}: the quadrant. */
@ApplicationScoped
public class KalkulatorPredikatKinerja implements Kalkulator {

    @Override
    public String nama() {
        return "predikat-kinerja";
    }

    @Override
    public String uraian() {
        return "Menentukan predikat kinerja dari rating hasil kerja dan rating perilaku";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.pilihan("ratingHasilKerja", "Rating hasil kerja", Rating.class),
                Bidang.pilihan("ratingPerilaku", "Rating perilaku kerja", Rating.class));
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib("predikat", BidangHasil.Jenis.TEKS, "Predikat kinerja pegawai"));
    }

    @Override
    public String contoh() {
        return "{\"ratingHasilKerja\": \"SESUAI_EKSPEKTASI\", \"ratingPerilaku\": \"DI_ATAS_EKSPEKTASI\"}";
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        return acuan == null ? List.of() : AturanPredikat.KATALOG.periksa(acuan).stream().toList();
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                AturanPredikat.KATALOG
                        .pada(acuan)
                        .predikat(
                                masukan.pilihan("ratingHasilKerja", Rating.class),
                                masukan.pilihan("ratingPerilaku", Rating.class));
        return new Jawaban(
                Langkah.isi("predikat", hasil.nilaiUsulan().orElseThrow()), hasil.jejak());
    }
}
