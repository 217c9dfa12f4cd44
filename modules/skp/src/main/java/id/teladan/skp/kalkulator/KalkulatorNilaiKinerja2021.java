package id.teladan.skp.kalkulator;

import id.teladan.core.aturan.Angka;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.Bidang;
import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.core.kalkulator.BidangHasil.Jenis;
import id.teladan.core.kalkulator.Jawaban;
import id.teladan.core.kalkulator.Kalkulator;
import id.teladan.core.kalkulator.Masukan;
import id.teladan.core.parameter.Parameter;
import id.teladan.skp.aturan.permen8.AturanSkpPermen8;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** {@code nilai-kinerja-2021}: SKP and behaviour together. */
@ApplicationScoped
public class KalkulatorNilaiKinerja2021 implements Kalkulator {

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "nilai-kinerja-2021";
    }

    @Override
    public String uraian() {
        return "Menghitung nilai kinerja dan predikat dari nilai SKP dan perilaku (PP 30/2019 Pasal 41)";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.desimal("nilaiSkp", "Nilai SKP", 0, 120),
                Bidang.desimal("nilaiPerilaku", "Nilai perilaku kerja", 0, 120),
                Bidang.benarSalah(
                        "penilaian360", "Instansi memakai pendapat rekan setingkat dan bawahan"),
                Bidang.benarSalah("ideBaru", "Menciptakan ide atau cara baru yang bermanfaat"));
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib("nilai", Jenis.DESIMAL, "Nilai kinerja, dua desimal"),
                BidangHasil.wajib("predikat", Jenis.TEKS, "Predikat kinerja"));
    }

    @Override
    public String contoh() {
        return "{\"nilaiSkp\": 104.5, \"nilaiPerilaku\": 92, \"penilaian360\": true, \"ideBaru\": false}";
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        return List.of();
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                new AturanSkpPermen8(parameter.terbaca())
                        .nilaiKinerja(
                                masukan.desimal("nilaiSkp"),
                                masukan.desimal("nilaiPerilaku"),
                                masukan.benar("penilaian360"),
                                masukan.benar("ideBaru"));
        var kinerja = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi("nilai", Angka.tampil(kinerja.nilai()), "predikat", kinerja.predikat()),
                hasil.jejak());
    }
}
