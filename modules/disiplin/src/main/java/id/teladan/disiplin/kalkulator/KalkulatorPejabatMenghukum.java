package id.teladan.disiplin.kalkulator;

import id.teladan.core.aturan.Langkah;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.Bidang;
import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.core.kalkulator.BidangHasil.Jenis;
import id.teladan.core.kalkulator.Jawaban;
import id.teladan.core.kalkulator.Kalkulator;
import id.teladan.core.kalkulator.Masukan;
import id.teladan.disiplin.aturan.AturanKewenangan;
import id.teladan.disiplin.aturan.JenisHukuman;
import id.teladan.disiplin.aturan.Pejabat;
import id.teladan.disiplin.aturan.Pelanggar;
import id.teladan.disiplin.aturan.TingkatHukuman;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** {@code pejabat-menghukum}: who decides and who examines. */
@ApplicationScoped
public class KalkulatorPejabatMenghukum implements Kalkulator {

    @Override
    public String nama() {
        return "pejabat-menghukum";
    }

    @Override
    public String uraian() {
        return "Menentukan pejabat yang berwenang menghukum dan pemeriksanya (PP 94/2021)";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.pilihan("pelanggar", "Jabatan pelanggar", Pelanggar.class),
                Bidang.pilihan("jenisHukuman", "Jenis hukuman", JenisHukuman.class),
                Bidang.daftar(
                        "kosong",
                        "Tingkat jabatan yang kosong atau pejabatnya terlibat",
                        Bidang.pilihan("", "Tingkat jabatan", Pejabat.class),
                        0,
                        Pejabat.values().length),
                Bidang.pilihan(
                                "atasanLangsung",
                                "Atasan langsung; wajib untuk JF dengan hukuman ringan atau sedang",
                                Pejabat.class)
                        .opsional());
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib("pejabat", Jenis.TEKS, "Pejabat yang berwenang menghukum"),
                BidangHasil.wajib(
                        "pemeriksa", Jenis.TEKS, "ATASAN_LANGSUNG, TIM_OPSIONAL, TIM_WAJIB"));
    }

    @Override
    public String contoh() {
        return """
                {"pelanggar": "PELAKSANA", "jenisHukuman": "R1", "kosong": []}
                """;
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        var hasil = new ArrayList<Pelanggaran>();
        if (masukan.ada("pelanggar", "jenisHukuman")
                && masukan.pilihan("pelanggar", Pelanggar.class) == Pelanggar.JF
                && masukan.pilihan("jenisHukuman", JenisHukuman.class).tingkat()
                        != TingkatHukuman.BERAT
                && !masukan.diisi("atasanLangsung")) {
            hasil.add(Pelanggaran.pada("atasanLangsung", "WAJIB_DIISI"));
        }
        if (acuan != null) {
            AturanKewenangan.KATALOG.periksa(acuan).ifPresent(hasil::add);
        }
        return hasil;
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var kosong = EnumSet.noneOf(Pejabat.class);
        kosong.addAll(masukan.daftarPilihan("kosong", Pejabat.class));
        var hasil =
                AturanKewenangan.KATALOG
                        .pada(acuan)
                        .tentukan(
                                masukan.pilihan("pelanggar", Pelanggar.class),
                                masukan.pilihan("jenisHukuman", JenisHukuman.class),
                                kosong,
                                masukan.ada("atasanLangsung")
                                        ? masukan.pilihan("atasanLangsung", Pejabat.class)
                                        : null);
        var kewenangan = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi("pejabat", kewenangan.pejabat(), "pemeriksa", kewenangan.pemeriksa()),
                hasil.jejak());
    }
}
