package id.teladan.diklat.kalkulator;

import id.teladan.core.aturan.Langkah;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.Bidang;
import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.core.kalkulator.BidangHasil.Jenis;
import id.teladan.core.kalkulator.Jawaban;
import id.teladan.core.kalkulator.Kalkulator;
import id.teladan.core.kalkulator.Masukan;
import id.teladan.core.parameter.Parameter;
import id.teladan.diklat.aturan.AturanKelulusan;
import id.teladan.diklat.aturan.ProgramDiklat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** {@code kelulusan-diklat}: outcome of a class for one participant. */
@ApplicationScoped
public class KalkulatorKelulusanDiklat implements Kalkulator {

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "kelulusan-diklat";
    }

    @Override
    public String uraian() {
        return "Menentukan kelulusan dan kualifikasi peserta pelatihan";
    }

    @Override
    public String contoh() {
        return """
                {"program": "PKA", "nilai": 85.5, "persenHadir": 97, "proyekLulus": true}
                """;
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.pilihan("program", "Program pelatihan", ProgramDiklat.class),
                Bidang.desimal("nilai", "Nilai akhir", 0, 100),
                Bidang.desimal("persenHadir", "Kehadiran dalam persen", 0, 100),
                Bidang.benarSalah(
                        "proyekLulus",
                        "Aksi atau proyek perubahan lulus; untuk kepemimpinan dan Latsar"),
                Bidang.bulat("remedialKe", "Remedial yang sudah dijalani", 0, 10).opsional());
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib("status", Jenis.TEKS, "LULUS, DITUNDA, atau TIDAK_LULUS"),
                BidangHasil.wajib("kualifikasi", Jenis.TEKS, "Kualifikasi menurut nilai"));
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        return acuan == null ? List.of() : AturanKelulusan.KATALOG.periksa(acuan).stream().toList();
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                AturanKelulusan.KATALOG
                        .pada(acuan)
                        .tentukan(
                                masukan.pilihan("program", ProgramDiklat.class),
                                masukan.desimal("nilai"),
                                masukan.desimal("persenHadir"),
                                masukan.benar("proyekLulus"),
                                masukan.ada("remedialKe") ? masukan.bulat("remedialKe") : 0,
                                parameter.terbaca(),
                                acuan);
        var kelulusan = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi("status", kelulusan.status(), "kualifikasi", kelulusan.kualifikasi()),
                hasil.jejak());
    }
}
