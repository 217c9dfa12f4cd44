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
import id.teladan.skp.aturan.permen8.Cascading;
import id.teladan.skp.aturan.permen8.KategoriKinerja;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** {@code rencana-kinerja-2021}: value of one planned result of administrators and functional staff. */
@ApplicationScoped
public class KalkulatorRencanaKinerja2021 implements Kalkulator {

    private static final int IKI_MAKS = 100;

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "rencana-kinerja-2021";
    }

    @Override
    public String uraian() {
        return "Menghitung nilai satu rencana kinerja dari kategori indikatornya (PermenPANRB 8/2021)";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.daftar(
                        "kategoriIki",
                        "Kategori setiap indikator",
                        Bidang.pilihan("", "Kategori satu indikator", KategoriKinerja.class),
                        1,
                        IKI_MAKS),
                Bidang.pilihan("cascading", "Cara rencana diturunkan", Cascading.class),
                Bidang.desimal("nilaiAtasan", "Nilai rencana atasan; wajib bila NON_DIRECT", 0, 120)
                        .opsional(),
                Bidang.pilihan(
                                "kategoriAtasan",
                                "Kategori rencana atasan; wajib bila NON_DIRECT",
                                KategoriKinerja.class)
                        .opsional());
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib("kategori", Jenis.TEKS, "Kategori rencana kinerja"),
                BidangHasil.wajib("nilai", Jenis.DESIMAL, "Nilai kategori"),
                BidangHasil.wajib("nilaiTertimbang", Jenis.DESIMAL, "Nilai tertimbang"));
    }

    @Override
    public String contoh() {
        return "{\"kategoriIki\": [\"BAIK\", \"SANGAT_BAIK\"], \"cascading\": \"DIRECT\"}";
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        if (!nonDirect(masukan)) {
            return List.of();
        }
        return Stream.of("nilaiAtasan", "kategoriAtasan")
                .filter(b -> !masukan.diisi(b))
                .map(b -> Pelanggaran.pada(b, "WAJIB_DIISI"))
                .toList();
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var nonDirect = nonDirect(masukan);
        var hasil =
                new AturanSkpPermen8(parameter.terbaca())
                        .rencana(
                                masukan.daftarPilihan("kategoriIki", KategoriKinerja.class),
                                masukan.pilihan("cascading", Cascading.class),
                                nonDirect ? masukan.desimal("nilaiAtasan") : null,
                                nonDirect
                                        ? masukan.pilihan("kategoriAtasan", KategoriKinerja.class)
                                        : null);
        var rencana = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi(
                        "kategori", rencana.kategori(),
                        "nilai", rencana.nilai(),
                        "nilaiTertimbang", Angka.tampil(rencana.tertimbang())),
                hasil.jejak());
    }

    private static boolean nonDirect(Masukan masukan) {
        return masukan.ada("cascading")
                && masukan.pilihan("cascading", Cascading.class) == Cascading.NON_DIRECT;
    }
}
