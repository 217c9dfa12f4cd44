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
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.angkakredit.AturanAngkaKredit;
import id.teladan.skp.aturan.angkakredit.Ijazah;
import id.teladan.skp.aturan.angkakredit.JenjangFungsional;
import id.teladan.skp.aturan.angkakredit.PeriodePredikat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** {@code angka-kredit}: predicates of a level accumulated. */
@ApplicationScoped
public class KalkulatorAngkaKredit implements Kalkulator {

    private static final int PERIODE_MAKS = 600;
    private static final int SALDO_MAKS = 10_000;

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "angka-kredit";
    }

    @Override
    public String uraian() {
        return "Mengonversi predikat kinerja ke angka kredit dan menjumlahkannya dalam satu jenjang";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.pilihan("jenjang", "Jenjang jabatan fungsional", JenjangFungsional.class),
                Bidang.daftar(
                        "periode",
                        "Periode yang dikonversi, berurutan",
                        Bidang.objek(
                                "",
                                "Satu periode",
                                List.of(
                                        Bidang.pilihan(
                                                "predikat",
                                                "Predikat kinerja",
                                                PredikatKinerja.class),
                                        Bidang.bulat("bulan", "Lama dalam bulan", 1, 12))),
                        0,
                        PERIODE_MAKS),
                Bidang.desimal("saldoAwal", "Angka kredit sebelum periode pertama", 0, SALDO_MAKS),
                Bidang.pilihan(
                                "ijazahBaru",
                                "Ijazah lebih tinggi yang diperoleh dalam jenjang ini",
                                Ijazah.class)
                        .opsional(),
                Bidang.pilihan(
                        "predikatTerakhir", "Predikat tahun terakhir", PredikatKinerja.class));
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib("angkaKredit", Jenis.DESIMAL, "Angka kredit semua periode"),
                BidangHasil.wajib("tambahanIjazah", Jenis.DESIMAL, "Tambahan karena ijazah"),
                BidangHasil.wajib("kumulatif", Jenis.DESIMAL, "Saldo, periode, dan tambahan"),
                BidangHasil.wajib("kebutuhanPangkat", Jenis.DESIMAL, "Untuk kenaikan pangkat"),
                BidangHasil.bolehNull("kebutuhanJenjang", Jenis.DESIMAL, "Untuk kenaikan jenjang"),
                BidangHasil.wajib("memenuhiPangkat", Jenis.BENAR_SALAH, "Cukup untuk pangkat"),
                BidangHasil.bolehNull("memenuhiJenjang", Jenis.BENAR_SALAH, "Cukup untuk jenjang"),
                BidangHasil.wajib(
                        "perPeriode",
                        Jenis.DAFTAR_OBJEK,
                        "Angka kredit dan kumulatif tiap periode"));
    }

    @Override
    public String contoh() {
        return "{\"jenjang\": \"AHLI_PERTAMA\", \"periode\": [{\"predikat\": \"BAIK\", \"bulan\": 12}, {\"predikat\": \"SANGAT_BAIK\", \"bulan\": 12}], \"saldoAwal\": 50, \"predikatTerakhir\": \"BAIK\"}";
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        return acuan == null
                ? List.of()
                : AturanAngkaKredit.KATALOG.periksa(acuan).stream().toList();
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var periode =
                masukan.daftarObjek("periode").stream()
                        .map(
                                p ->
                                        new PeriodePredikat(
                                                p.pilihan("predikat", PredikatKinerja.class),
                                                p.bulat("bulan")))
                        .toList();
        var hasil =
                AturanAngkaKredit.KATALOG
                        .pada(acuan)
                        .hitung(
                                masukan.pilihan("jenjang", JenjangFungsional.class),
                                periode,
                                masukan.desimal("saldoAwal"),
                                masukan.ada("ijazahBaru")
                                        ? masukan.pilihan("ijazahBaru", Ijazah.class)
                                        : null,
                                masukan.pilihan("predikatTerakhir", PredikatKinerja.class),
                                parameter.terbaca(),
                                acuan);
        var ak = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi(
                        "angkaKredit", Angka.tampil(ak.diperoleh()),
                        "tambahanIjazah", Angka.tampil(ak.tambahanIjazah()),
                        "kumulatif", Angka.tampil(ak.kumulatif()),
                        "kebutuhanPangkat", ak.kebutuhanPangkat(),
                        "kebutuhanJenjang", ak.kebutuhanJenjang(),
                        "memenuhiPangkat", ak.memenuhiPangkat(),
                        "memenuhiJenjang", ak.memenuhiJenjang(),
                        "perPeriode",
                                ak.baris().stream()
                                        .map(
                                                b ->
                                                        Langkah.isi(
                                                                "predikat",
                                                                b.periode().predikat(),
                                                                "bulan",
                                                                b.periode().bulan(),
                                                                "angkaKredit",
                                                                Angka.tampil(b.angkaKredit()),
                                                                "kumulatif",
                                                                Angka.tampil(b.kumulatif())))
                                        .toList()),
                hasil.jejak());
    }
}
