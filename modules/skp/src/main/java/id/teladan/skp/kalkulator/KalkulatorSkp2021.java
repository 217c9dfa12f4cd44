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
import id.teladan.skp.aturan.permen8.KategoriKinerja;
import id.teladan.skp.aturan.permen8.KinerjaTambahan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code skp-2021}: value of an SKP; {@code utama} for JA and JF, {@code pk} and {@code inisiatif} for JPT. */
@ApplicationScoped
public class KalkulatorSkp2021 implements Kalkulator {

    private static final int BUTIR_MAKS = 500;

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "skp-2021";
    }

    @Override
    public String uraian() {
        return "Menghitung nilai SKP dari kinerja utama dan tambahan (PermenPANRB 8/2021)";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                nilai("utama", "Nilai tertimbang setiap kinerja utama; untuk JA dan JF"),
                nilai("pk", "Nilai setiap indikator perjanjian kinerja; untuk JPT"),
                nilai("inisiatif", "Nilai setiap inisiatif strategis; untuk JPT"),
                Bidang.daftar(
                                "tambahan",
                                "Kinerja tambahan",
                                Bidang.objek(
                                        "",
                                        "Satu kinerja tambahan",
                                        List.of(
                                                Bidang.pilihan(
                                                        "kategori",
                                                        "Kategori",
                                                        KategoriKinerja.class),
                                                Bidang.desimal("nilai", "Nilai", 0, 120),
                                                Bidang.bulat(
                                                        "lingkup",
                                                        "1 dalam unit, 2 antarunit, 3 antarinstansi, 4 nasional",
                                                        1,
                                                        4))),
                                0,
                                BUTIR_MAKS)
                        .opsional());
    }

    private static Bidang nilai(String nama, String uraian) {
        return Bidang.daftar(nama, uraian, Bidang.desimal("", "Nilai 0-120", 0, 120), 0, BUTIR_MAKS)
                .opsional();
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib("kinerjaUtama", Jenis.DESIMAL, "Nilai kinerja utama"),
                BidangHasil.wajib(
                        "kinerjaTambahan",
                        Jenis.DESIMAL,
                        "Nilai kinerja tambahan, paling tinggi 10"),
                BidangHasil.wajib("nilaiSkp", Jenis.DESIMAL, "Nilai SKP, paling tinggi 120"));
    }

    @Override
    public String contoh() {
        return "{\"utama\": [100, 96, 104], \"tambahan\": [{\"kategori\": \"BAIK\", \"nilai\": 100, \"lingkup\": 1}]}";
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        var hasil = new ArrayList<Pelanggaran>();
        var jpt = masukan.diisi("pk") || masukan.diisi("inisiatif");
        if (masukan.diisi("utama") && jpt) {
            hasil.add(Pelanggaran.pada("utama", "SKP2021_SATU_CARA"));
        } else if (jpt) {
            if (!masukan.diisi("pk")) {
                hasil.add(Pelanggaran.pada("pk", "WAJIB_DIISI"));
            } else if (kosong(masukan, "pk")
                    && (!masukan.diisi("inisiatif") || kosong(masukan, "inisiatif"))) {
                hasil.add(Pelanggaran.pada("pk", "SKP2021_TANPA_NILAI"));
            }
        } else if (!masukan.diisi("utama")) {
            hasil.add(Pelanggaran.pada("utama", "WAJIB_DIISI"));
        } else if (kosong(masukan, "utama")) {
            hasil.add(Pelanggaran.pada("utama", "SKP2021_TANPA_NILAI"));
        }
        return hasil;
    }

    private static boolean kosong(Masukan masukan, String daftar) {
        return masukan.ada(daftar) && masukan.daftarDesimal(daftar).isEmpty();
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var aturan = new AturanSkpPermen8(parameter.terbaca());
        var tambahan =
                masukan.daftarObjek("tambahan").stream()
                        .map(
                                t ->
                                        new KinerjaTambahan(
                                                t.pilihan("kategori", KategoriKinerja.class),
                                                t.desimal("nilai"),
                                                t.bulat("lingkup")))
                        .toList();
        var hasil =
                masukan.ada("utama")
                        ? aturan.nilaiSkp(masukan.daftarDesimal("utama"), tambahan)
                        : aturan.nilaiSkpJpt(
                                masukan.daftarDesimal("pk"),
                                masukan.daftarDesimal("inisiatif"),
                                tambahan);
        var nilai = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi(
                        "kinerjaUtama", Angka.tampil(nilai.utama()),
                        "kinerjaTambahan", Angka.tampil(nilai.tambahan()),
                        "nilaiSkp", Angka.tampil(nilai.skp())),
                hasil.jejak());
    }
}
