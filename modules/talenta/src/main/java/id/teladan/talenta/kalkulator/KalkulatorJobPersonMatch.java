package id.teladan.talenta.kalkulator;

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
import id.teladan.talenta.aturan.AturanJobPersonMatch;
import id.teladan.talenta.aturan.TujuanAsesmen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** {@code job-person-match}: competence against the standard of a post. */
@ApplicationScoped
public class KalkulatorJobPersonMatch implements Kalkulator {

    private static final int KOMPETENSI = 9;
    private static final int TINGKAT_MAKS = 5;

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "job-person-match";
    }

    @Override
    public String uraian() {
        return "Membandingkan kompetensi seseorang dengan standar kompetensi jabatan";
    }

    @Override
    public String contoh() {
        return """
                {"standar": [4, 4, 4, 4, 4, 4, 4, 4, 4], "capaian": [4, 4, 3, 4, 3, 3, 4, 3, 4], "tujuan": "PENGISIAN"}
                """;
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.daftar(
                        "standar",
                        "Tingkat standar sembilan kompetensi",
                        Bidang.bulat("", "Tingkat 1-5", 1, TINGKAT_MAKS),
                        KOMPETENSI,
                        KOMPETENSI),
                Bidang.daftar(
                        "capaian",
                        "Tingkat yang dicapai",
                        Bidang.bulat("", "Tingkat 0-5", 0, TINGKAT_MAKS),
                        KOMPETENSI,
                        KOMPETENSI),
                Bidang.pilihan("tujuan", "Untuk apa dibandingkan", TujuanAsesmen.class));
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib(
                        "persen", Jenis.DESIMAL, "Kecocokan, dua desimal, paling tinggi 100"),
                BidangHasil.wajib("kategori", Jenis.TEKS, "Kategori menurut tujuannya"));
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        return acuan == null
                ? List.of()
                : AturanJobPersonMatch.KATALOG.periksa(acuan).stream().toList();
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                AturanJobPersonMatch.KATALOG
                        .pada(acuan)
                        .cocokkan(
                                masukan.daftarBulat("standar"),
                                masukan.daftarBulat("capaian"),
                                masukan.pilihan("tujuan", TujuanAsesmen.class),
                                parameter.terbaca(),
                                acuan);
        var kecocokan = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi(
                        "persen",
                        Angka.tampil(kecocokan.persen()),
                        "kategori",
                        kecocokan.kategori()),
                hasil.jejak());
    }
}
