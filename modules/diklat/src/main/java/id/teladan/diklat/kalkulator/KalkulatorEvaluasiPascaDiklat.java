package id.teladan.diklat.kalkulator;

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
import id.teladan.diklat.aturan.AturanEvaluasiPasca;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code evaluasi-pasca-diklat}: effect of a training a year later. */
@ApplicationScoped
public class KalkulatorEvaluasiPascaDiklat implements Kalkulator {

    private static final int PENILAI_MAKS = 1000;

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "evaluasi-pasca-diklat";
    }

    @Override
    public String uraian() {
        return "Menghitung jatuh tempo, skor, dan dampak evaluasi pasca pelatihan";
    }

    @Override
    public String contoh() {
        return """
                {"selesai": "2026-03-31", "internal": [4, 5], "eksternal": [4, 4, 5]}
                """;
    }

    @Override
    public Optional<LocalDate> tanggalDalam(Masukan masukan) {
        return masukan.ada("selesai") ? Optional.of(masukan.tanggal("selesai")) : Optional.empty();
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.tanggal("selesai", "Hari terakhir pelatihan"),
                nilai("internal", "Nilai setiap penilai internal"),
                nilai("eksternal", "Nilai setiap penilai eksternal"));
    }

    private static Bidang nilai(String nama, String uraian) {
        return Bidang.daftar(nama, uraian, Bidang.desimal("", "Nilai 1-5", 1, 5), 0, PENILAI_MAKS);
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib("jatuhTempo", Jenis.TEKS, "Tanggal evaluasi jatuh tempo"),
                BidangHasil.wajib(
                        "dapatDitutup", Jenis.BENAR_SALAH, "Internal dan eksternal sudah menilai"),
                BidangHasil.bolehNull("skor", Jenis.DESIMAL, "Skor 1-5"),
                BidangHasil.bolehNull("dampak", Jenis.TEKS, "Dampak pelatihan"));
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        return acuan == null
                ? List.of()
                : AturanEvaluasiPasca.KATALOG.periksa(acuan).stream().toList();
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                AturanEvaluasiPasca.KATALOG
                        .pada(acuan)
                        .nilai(
                                masukan.tanggal("selesai"),
                                masukan.daftarDesimal("internal"),
                                masukan.daftarDesimal("eksternal"),
                                parameter.terbaca(),
                                acuan);
        var evaluasi = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi(
                        "jatuhTempo", evaluasi.jatuhTempo(),
                        "dapatDitutup", evaluasi.dapatDitutup(),
                        "skor", evaluasi.skor() == null ? null : Angka.tampil(evaluasi.skor()),
                        "dampak", evaluasi.dampak()),
                hasil.jejak());
    }
}
