package id.teladan.presensi.kalkulator;

import id.teladan.core.aturan.Langkah;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.Bidang;
import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.core.kalkulator.BidangHasil.Jenis;
import id.teladan.core.kalkulator.Jawaban;
import id.teladan.core.kalkulator.Kalkulator;
import id.teladan.core.kalkulator.Masukan;
import id.teladan.core.parameter.Parameter;
import id.teladan.presensi.aturan.AturanSaldoCuti;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** {@code saldo-cuti}: annual leave of a year with what is carried over. */
@ApplicationScoped
public class KalkulatorSaldoCuti implements Kalkulator {

    private static final int TAHUN_MIN = 2018;
    private static final int TAHUN_MAKS = 2100;
    private static final int HARI_MAKS = 366;

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "saldo-cuti";
    }

    @Override
    public String uraian() {
        return "Menghitung saldo cuti tahunan dengan sisa dua tahun sebelumnya";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.bulat("tahun", "Tahun berjalan", TAHUN_MIN, TAHUN_MAKS),
                Bidang.petaTahun(
                        "terpakai",
                        "Hari cuti tahunan yang dipakai setiap tahun; tahun yang tidak disebut dianggap habis",
                        0,
                        HARI_MAKS),
                Bidang.petaTahun(
                                "ditangguhkan",
                                "Hari yang ditangguhkan karena kepentingan dinas setiap tahun",
                                0,
                                HARI_MAKS)
                        .opsional());
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib("hak", Jenis.BULAT, "Hak tahun berjalan"),
                BidangHasil.wajib("sisaN1", Jenis.BULAT, "Dibawa dari tahun lalu"),
                BidangHasil.wajib("sisaN2", Jenis.BULAT, "Dibawa dari dua tahun lalu"),
                BidangHasil.wajib("total", Jenis.BULAT, "Hak dan sisa"));
    }

    @Override
    public Optional<LocalDate> tanggalDalam(Masukan masukan) {
        return masukan.ada("tahun")
                ? Optional.of(LocalDate.of(masukan.bulat("tahun"), 1, 1))
                : Optional.empty();
    }

    @Override
    public String contoh() {
        return """
                {"tahun": 2026, "terpakai": {"2024": 12, "2025": 4}}
                """;
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        return acuan == null ? List.of() : AturanSaldoCuti.KATALOG.periksa(acuan).stream().toList();
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                AturanSaldoCuti.KATALOG
                        .pada(acuan)
                        .saldo(
                                Year.of(masukan.bulat("tahun")),
                                masukan.petaTahun("terpakai"),
                                masukan.petaTahun("ditangguhkan"),
                                parameter.terbaca());
        var saldo = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi(
                        "hak", saldo.hak(),
                        "sisaN1", saldo.sisaN1(),
                        "sisaN2", saldo.sisaN2(),
                        "total", saldo.total()),
                hasil.jejak());
    }
}
