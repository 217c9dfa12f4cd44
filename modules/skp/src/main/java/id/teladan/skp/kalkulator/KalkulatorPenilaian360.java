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
import id.teladan.skp.aturan.permen8.AturanPenilaian360;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** {@code penilaian-360}: behaviour from the superior, peers and subordinates. */
@ApplicationScoped
public class KalkulatorPenilaian360 implements Kalkulator {

    private static final int PENILAI_MAKS = 1000;

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "penilaian-360";
    }

    @Override
    public String uraian() {
        return "Menggabungkan nilai perilaku dari atasan, rekan, dan bawahan";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.desimal("atasan", "Nilai dari pejabat penilai", 0, 120),
                nilai("rekan", "Nilai dari setiap rekan yang menjawab"),
                nilai("bawahan", "Nilai dari setiap bawahan yang menjawab"));
    }

    private static Bidang nilai(String nama, String uraian) {
        return Bidang.daftar(
                nama, uraian, Bidang.desimal("", "Nilai 0-120", 0, 120), 0, PENILAI_MAKS);
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib("nilai", Jenis.DESIMAL, "Nilai perilaku, dua desimal"),
                BidangHasil.wajib(
                        "bobot", Jenis.OBJEK, "Bobot atasan, rekan, dan bawahan dalam persen"));
    }

    @Override
    public String contoh() {
        return "{\"atasan\": 95, \"rekan\": [90, 92, 88], \"bawahan\": [91, 94]}";
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        return acuan == null
                ? List.of()
                : AturanPenilaian360.KATALOG.periksa(acuan).stream().toList();
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                AturanPenilaian360.KATALOG
                        .pada(acuan)
                        .nilai(
                                masukan.desimal("atasan"),
                                masukan.daftarDesimal("rekan"),
                                masukan.daftarDesimal("bawahan"),
                                parameter.terbaca(),
                                acuan);
        var perilaku = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi(
                        "nilai",
                        Angka.tampil(perilaku.nilai()),
                        "bobot",
                        Langkah.isi(
                                "atasan", perilaku.bobotAtasan(),
                                "rekan", perilaku.bobotRekan(),
                                "bawahan", perilaku.bobotBawahan())),
                hasil.jejak());
    }
}
