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
import id.teladan.talenta.aturan.AturanKotakTalenta;
import id.teladan.talenta.aturan.Halangan;
import id.teladan.talenta.aturan.Predikat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code kotak-talenta}: place in the nine boxes. */
@ApplicationScoped
public class KalkulatorKotakTalenta implements Kalkulator {

    private static final List<String> KOMPONEN =
            List.of("potensi", "kompetensi", "rekamJejak", "pertimbangan");

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "kotak-talenta";
    }

    @Override
    public String uraian() {
        return "Menentukan kotak talenta dari kinerja dua tahun dan skor potensial";
    }

    @Override
    public String contoh() {
        return """
                {"predikat": ["BAIK", "SANGAT_BAIK"],
                "komponen": {"potensi": 88, "kompetensi": 92, "rekamJejak": 95, "pertimbangan": 80}, "halangan": []}
                """;
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.daftar(
                        "predikat",
                        "Predikat dua tahun terakhir, yang lama dahulu",
                        Bidang.pilihan("", "Predikat setahun", Predikat.class),
                        2,
                        2),
                Bidang.desimal("potensial", "Skor potensial 0-100", 0, 100).opsional(),
                Bidang.objek(
                                "komponen",
                                "Komponen potensial, menggantikan skornya",
                                List.of(
                                        Bidang.desimal("potensi", "Potensi 0-100", 0, 100),
                                        Bidang.desimal("kompetensi", "Kompetensi 0-100", 0, 100),
                                        Bidang.desimal("rekamJejak", "Rekam jejak 0-100", 0, 100),
                                        Bidang.desimal(
                                                "pertimbangan", "Pertimbangan lain 0-100", 0, 100)))
                        .opsional(),
                Bidang.daftar(
                                "halangan",
                                "Halangan masuk kelompok suksesi",
                                Bidang.pilihan("", "Satu halangan", Halangan.class),
                                0,
                                Halangan.values().length)
                        .opsional());
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib("kotak", Jenis.BULAT, "Nomor kotak 1-9"),
                BidangHasil.wajib("sumbuKinerja", Jenis.TEKS, "Sumbu kinerja"),
                BidangHasil.wajib("sumbuPotensial", Jenis.TEKS, "Sumbu potensial"),
                BidangHasil.wajib("skorPotensial", Jenis.DESIMAL, "Skor potensial, dua desimal"),
                BidangHasil.wajib(
                        "rekomendasi", Jenis.DAFTAR_TEKS, "Tindak lanjut menurut kotaknya"),
                BidangHasil.wajib(
                        "suksesiInstansi",
                        Jenis.BENAR_SALAH,
                        "Masuk kelompok rencana suksesi instansi"),
                BidangHasil.wajib(
                        "suksesiNasional",
                        Jenis.BENAR_SALAH,
                        "Masuk kelompok rencana suksesi nasional"),
                BidangHasil.wajib(
                        "dikecualikan", Jenis.BENAR_SALAH, "Terhalang masuk kelompok suksesi"),
                BidangHasil.bolehNull("alasan", Jenis.TEKS, "Mengapa dikecualikan"));
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        var hasil = new ArrayList<Pelanggaran>();
        if (masukan.diisi("potensial") && masukan.diisi("komponen")) {
            hasil.add(Pelanggaran.pada("komponen", "TALENTA_SATU_POTENSIAL"));
        } else if (!masukan.diisi("potensial") && !masukan.diisi("komponen")) {
            hasil.add(Pelanggaran.pada("potensial", "WAJIB_DIISI"));
        }
        if (acuan != null) {
            AturanKotakTalenta.KATALOG.periksa(acuan).ifPresent(hasil::add);
        }
        return hasil;
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var aturan = AturanKotakTalenta.KATALOG.pada(acuan);
        List<BigDecimal> komponen =
                masukan.ada("komponen")
                        ? KOMPONEN.stream().map(masukan.objek("komponen")::desimal).toList()
                        : List.of();
        var hasil =
                aturan.petakan(
                        masukan.daftarPilihan("predikat", Predikat.class),
                        komponen,
                        komponen.isEmpty()
                                ? masukan.desimal("potensial")
                                : aturan.skor(komponen, parameter.terbaca(), acuan),
                        masukan.daftarPilihan("halangan", Halangan.class),
                        parameter.terbaca(),
                        acuan);
        var kotak = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi(
                        "kotak", kotak.kotak(),
                        "sumbuKinerja", kotak.sumbuKinerja(),
                        "sumbuPotensial", kotak.sumbuPotensial(),
                        "skorPotensial", Angka.tampil(kotak.skorPotensial()),
                        "rekomendasi", kotak.rekomendasi(),
                        "suksesiInstansi", kotak.suksesiInstansi(),
                        "suksesiNasional", kotak.suksesiNasional(),
                        "dikecualikan", kotak.dikecualikan(),
                        "alasan", alasan(kotak.halangan())),
                hasil.jejak());
    }

    private static String alasan(List<Halangan> halangan) {
        return halangan.isEmpty()
                ? null
                : "Dikecualikan karena "
                        + halangan.stream().map(Halangan::sebutan).collect(Collectors.joining("; "))
                        + ".";
    }
}
