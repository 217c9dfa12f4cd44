package id.teladan.talenta.kalkulator;

import id.teladan.core.aturan.Langkah;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.Bidang;
import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.core.kalkulator.BidangHasil.Jenis;
import id.teladan.core.kalkulator.Jawaban;
import id.teladan.core.kalkulator.Kalkulator;
import id.teladan.core.kalkulator.Masukan;
import id.teladan.core.parameter.Parameter;
import id.teladan.talenta.aturan.AturanSatyalancana;
import id.teladan.talenta.aturan.HukumanBerlaku;
import id.teladan.talenta.aturan.TingkatHukuman;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code satyalancana}: class of Satyalancana Karya Satya that was earned. */
@ApplicationScoped
public class KalkulatorSatyalancana implements Kalkulator {

    private static final int HUKUMAN_MAKS = 100;

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "satyalancana";
    }

    @Override
    public String uraian() {
        return "Menghitung masa kerja dan kelas Satyalancana Karya Satya";
    }

    @Override
    public String contoh() {
        return """
                {"cpns": "2006-01-01", "tanggal": "2026-08-17",
                "hukuman": [{"tingkat": "SEDANG", "berlaku": "2012-03-01"}]}
                """;
    }

    @Override
    public Optional<LocalDate> tanggalDalam(Masukan masukan) {
        return masukan.ada("tanggal") ? Optional.of(masukan.tanggal("tanggal")) : Optional.empty();
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.tanggal("cpns", "Hari pertama sebagai CPNS"),
                Bidang.tanggal("tanggal", "Tanggal pengusulan"),
                Bidang.daftar(
                        "hukuman",
                        "Hukuman disiplin yang pernah dijatuhkan",
                        Bidang.objek(
                                "",
                                "Satu hukuman",
                                List.of(
                                        Bidang.pilihan(
                                                "tingkat", "Tingkat hukuman", TingkatHukuman.class),
                                        Bidang.tanggal("berlaku", "Hari berlakunya"))),
                        0,
                        HUKUMAN_MAKS));
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib(
                        "masaKerjaTahun", Jenis.BULAT, "Masa kerja yang dihitung, tahun penuh"),
                BidangHasil.bolehNull("hak", Jenis.TEKS, "X, XX, XXX, atau null"));
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        var hasil = new ArrayList<Pelanggaran>();
        if (masukan.ada("cpns", "tanggal")
                && masukan.tanggal("tanggal").isBefore(masukan.tanggal("cpns"))) {
            hasil.add(Pelanggaran.pada("tanggal", "SEBELUM_CPNS"));
        }
        if (acuan != null) {
            AturanSatyalancana.KATALOG.periksa(acuan).ifPresent(hasil::add);
        }
        return hasil;
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                AturanSatyalancana.KATALOG
                        .pada(acuan)
                        .hak(
                                masukan.tanggal("cpns"),
                                masukan.tanggal("tanggal"),
                                masukan.daftarObjek("hukuman").stream()
                                        .map(
                                                h ->
                                                        new HukumanBerlaku(
                                                                h.pilihan(
                                                                        "tingkat",
                                                                        TingkatHukuman.class),
                                                                h.tanggal("berlaku")))
                                        .toList(),
                                parameter.terbaca(),
                                acuan);
        var hak = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi("masaKerjaTahun", hak.masaKerjaTahun(), "hak", hak.hak()),
                hasil.jejak());
    }
}
