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
import id.teladan.talenta.aturan.AturanMasaJabatan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code masa-jabatan-jpt}: where the term of a JPT stands. */
@ApplicationScoped
public class KalkulatorMasaJabatanJpt implements Kalkulator {

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "masa-jabatan-jpt";
    }

    @Override
    public String uraian() {
        return "Memeriksa masa jabatan pimpinan tinggi pada suatu tanggal";
    }

    @Override
    public String contoh() {
        return """
                {"pelantikan": "2021-03-01", "tanggal": "2025-09-01"}
                """;
    }

    @Override
    public Optional<LocalDate> tanggalDalam(Masukan masukan) {
        return masukan.ada("tanggal") ? Optional.of(masukan.tanggal("tanggal")) : Optional.empty();
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.tanggal("pelantikan", "Tanggal pelantikan"),
                Bidang.tanggal(
                                "perpanjanganSampai",
                                "Hari terakhir perpanjangan; null bila tidak ada")
                        .opsional(),
                Bidang.tanggal("tanggal", "Tanggal yang ditanyakan"));
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib(
                        "status", Jenis.TEKS, "TERKUNCI, NORMAL, JATUH_TEMPO, atau LEWAT_BATAS"),
                BidangHasil.wajib("terkunciSampai", Jenis.TEKS, "Hari pertama boleh dipindahkan"),
                BidangHasil.wajib("batasLimaTahun", Jenis.TEKS, "Hari sejak perlu perpanjangan"));
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        var hasil = new ArrayList<Pelanggaran>();
        for (var bidang : List.of("perpanjanganSampai", "tanggal")) {
            if (masukan.ada("pelantikan", bidang)
                    && masukan.tanggal(bidang).isBefore(masukan.tanggal("pelantikan"))) {
                hasil.add(Pelanggaran.pada(bidang, "SEBELUM_PELANTIKAN"));
            }
        }
        if (acuan != null) {
            AturanMasaJabatan.KATALOG.periksa(acuan).ifPresent(hasil::add);
        }
        return hasil;
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                AturanMasaJabatan.KATALOG
                        .pada(acuan)
                        .status(
                                masukan.tanggal("pelantikan"),
                                masukan.ada("perpanjanganSampai")
                                        ? masukan.tanggal("perpanjanganSampai")
                                        : null,
                                masukan.tanggal("tanggal"),
                                parameter.terbaca(),
                                acuan);
        var masa = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi(
                        "status", masa.status(),
                        "terkunciSampai", masa.terkunciSampai(),
                        "batasLimaTahun", masa.batasLimaTahun()),
                hasil.jejak());
    }
}
