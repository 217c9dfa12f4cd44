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
import id.teladan.skp.aturan.permen8.JenisSkp;
import id.teladan.skp.aturan.permen8.KondisiIki;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code iki-2021}: achievement of one indicator. */
@ApplicationScoped
public class KalkulatorIki2021 implements Kalkulator {

    private static final long ANGKA_MAKS = 1_000_000_000_000_000L;

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "iki-2021";
    }

    @Override
    public String uraian() {
        return "Menghitung capaian, kategori, dan nilai satu indikator kinerja (PermenPANRB 8/2021)";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.pilihan("jenisJabatan", "Jenis jabatan", JenisSkp.class),
                Bidang.pilihan(
                        "kondisi",
                        "NORMAL: makin besar makin baik; KHUSUS: makin kecil makin baik",
                        KondisiIki.class),
                Bidang.desimal("targetMin", "Target terendah, di atas 0", 0, ANGKA_MAKS),
                Bidang.desimal(
                        "targetMaks",
                        "Target tertinggi; sama dengan targetMin bila satu angka",
                        0,
                        ANGKA_MAKS),
                Bidang.desimal("realisasi", "Realisasi", 0, ANGKA_MAKS),
                Bidang.benarSalah(
                        "targetTertinggi", "Target adalah capaian tertinggi yang mungkin"));
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib("capaian", Jenis.DESIMAL, "Capaian dalam persen, dua desimal"),
                BidangHasil.wajib("capaianBulat", Jenis.BULAT, "Capaian dalam persen bulat"),
                BidangHasil.wajib("kategori", Jenis.TEKS, "Kategori capaian"),
                BidangHasil.bolehNull("nilai", Jenis.DESIMAL, "Nilai 0-120; hanya untuk JPT"));
    }

    @Override
    public String contoh() {
        return "{\"jenisJabatan\": \"JA_JF\", \"kondisi\": \"NORMAL\", \"targetMin\": 90, \"targetMaks\": 100, \"realisasi\": 96, \"targetTertinggi\": false}";
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        var hasil = new ArrayList<Pelanggaran>();
        for (var batas : List.of("targetMin", "targetMaks")) {
            if (masukan.ada(batas) && masukan.desimal(batas).signum() == 0) {
                hasil.add(Pelanggaran.pada(batas, "TARGET_NOL"));
            }
        }
        if (masukan.ada("targetMin", "targetMaks")
                && masukan.desimal("targetMaks").compareTo(masukan.desimal("targetMin")) < 0) {
            hasil.add(Pelanggaran.pada("targetMaks", "TARGET_TERBALIK"));
        }
        return hasil;
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                new AturanSkpPermen8(parameter.terbaca())
                        .capaian(
                                masukan.pilihan("jenisJabatan", JenisSkp.class),
                                masukan.pilihan("kondisi", KondisiIki.class),
                                masukan.desimal("targetMin"),
                                masukan.desimal("targetMaks"),
                                masukan.desimal("realisasi"),
                                masukan.benar("targetTertinggi"));
        var iki = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi(
                        "capaian", Angka.tampil(iki.persen()),
                        "capaianBulat", iki.bulat(),
                        "kategori", iki.kategori(),
                        "nilai", iki.nilai() == null ? null : Angka.tampil(iki.nilai())),
                hasil.jejak());
    }
}
