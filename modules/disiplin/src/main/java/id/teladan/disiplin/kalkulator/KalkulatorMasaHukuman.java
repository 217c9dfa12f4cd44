package id.teladan.disiplin.kalkulator;

import id.teladan.core.aturan.Langkah;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.Bidang;
import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.core.kalkulator.BidangHasil.Jenis;
import id.teladan.core.kalkulator.Jawaban;
import id.teladan.core.kalkulator.Kalkulator;
import id.teladan.core.kalkulator.Masukan;
import id.teladan.core.parameter.Parameter;
import id.teladan.disiplin.aturan.AturanMasaHukuman;
import id.teladan.disiplin.aturan.HukumanBerjalan;
import id.teladan.disiplin.aturan.JenisHukuman;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code masa-hukuman}: when a sanction is served and which allowances are cut. */
@ApplicationScoped
public class KalkulatorMasaHukuman implements Kalkulator {

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "masa-hukuman";
    }

    @Override
    public String uraian() {
        return "Menghitung masa menjalani hukuman dan bulan pemotongan tunjangannya";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.pilihan("jenisHukuman", "Jenis hukuman", JenisHukuman.class),
                Bidang.tanggal("berlakuPada", "Hari berlakunya keputusan"),
                Bidang.objek(
                                "sedangDijalani",
                                "Hukuman yang sedang dijalani; null bila tidak ada",
                                List.of(
                                        Bidang.pilihan(
                                                "jenis", "Jenis hukuman", JenisHukuman.class),
                                        Bidang.tanggal("berakhir", "Hari terakhirnya")))
                        .opsional());
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib("potongTppBulan", Jenis.DAFTAR_TEKS, "Bulan tunjangan dipotong"),
                BidangHasil.wajib("mulai", Jenis.TEKS, "Hari pertama dijalani"),
                BidangHasil.bolehNull(
                        "berakhir", Jenis.TEKS, "Hari terakhir dijalani; null untuk B3"),
                BidangHasil.wajib(
                        "menutupYangLama",
                        Jenis.BENAR_SALAH,
                        "Hukuman yang lebih ringan dianggap selesai"));
    }

    @Override
    public Optional<LocalDate> tanggalDalam(Masukan masukan) {
        return masukan.ada("berlakuPada")
                ? Optional.of(masukan.tanggal("berlakuPada"))
                : Optional.empty();
    }

    @Override
    public String contoh() {
        return """
                {"jenisHukuman": "S2", "berlakuPada": "2026-06-15",
                "sedangDijalani": {"jenis": "S1", "berakhir": "2026-10-31"}}
                """;
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        return acuan == null
                ? List.of()
                : AturanMasaHukuman.KATALOG.periksa(acuan).stream().toList();
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        HukumanBerjalan berjalan = null;
        if (masukan.ada("sedangDijalani")) {
            var lama = masukan.objek("sedangDijalani");
            berjalan =
                    new HukumanBerjalan(
                            lama.pilihan("jenis", JenisHukuman.class), lama.tanggal("berakhir"));
        }
        var hasil =
                AturanMasaHukuman.KATALOG
                        .pada(acuan)
                        .hitung(
                                masukan.pilihan("jenisHukuman", JenisHukuman.class),
                                masukan.tanggal("berlakuPada"),
                                berjalan,
                                parameter.terbaca(),
                                acuan);
        var masa = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi(
                        "potongTppBulan", masa.potongTppBulan(),
                        "mulai", masa.mulai(),
                        "berakhir", masa.berakhir(),
                        "menutupYangLama", masa.menutupYangLama()),
                hasil.jejak());
    }
}
