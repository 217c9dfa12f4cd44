package id.teladan.core.kalkulator;

import id.teladan.core.aturan.Langkah;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.BidangHasil.Jenis;
import id.teladan.core.karier.aturan.AturanPensiun;
import id.teladan.core.karier.aturan.JabatanBup;
import id.teladan.core.parameter.Parameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code pensiun}: age and day of retirement. */
@ApplicationScoped
public class KalkulatorPensiun implements Kalkulator {

    /** No person lives longer; keeps the result within the calendar of the contract. */
    private static final int TAHUN_LAHIR_MIN = 1900;

    private static final int TAHUN_MAKS = 9000;

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "pensiun";
    }

    @Override
    public String uraian() {
        return "Menghitung batas usia pensiun dan TMT pensiun";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.tanggal("tanggalLahir", "Tanggal lahir"),
                Bidang.pilihan("jabatan", "Jenis dan jenjang jabatan", JabatanBup.class));
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib("usiaPensiun", Jenis.BULAT, "Batas usia pensiun, tahun"),
                BidangHasil.wajib("mencapaiPada", Jenis.TEKS, "Hari tercapainya batas usia"),
                BidangHasil.wajib("tmtPensiun", Jenis.TEKS, "Hari pertama pensiun"));
    }

    @Override
    public String contoh() {
        return "{\"tanggalLahir\": \"1968-11-30\", \"jabatan\": \"AHLI_MADYA\"}";
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        var hasil = new ArrayList<Pelanggaran>();
        if (masukan.ada("tanggalLahir")) {
            var lahir = masukan.tanggal("tanggalLahir");
            if (lahir.getYear() < TAHUN_LAHIR_MIN || lahir.getYear() > TAHUN_MAKS) {
                hasil.add(
                        Pelanggaran.pada(
                                "tanggalLahir",
                                "TAHUN_DI_LUAR_BATAS",
                                TAHUN_LAHIR_MIN,
                                TAHUN_MAKS));
            } else if (acuan != null && lahir.isAfter(acuan)) {
                hasil.add(Pelanggaran.pada("tanggalLahir", "LAHIR_SESUDAH_ACUAN", acuan));
            }
        }
        if (acuan != null) {
            AturanPensiun.KATALOG.periksa(acuan).ifPresent(hasil::add);
        }
        return hasil;
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                AturanPensiun.KATALOG
                        .pada(acuan)
                        .hitung(
                                masukan.tanggal("tanggalLahir"),
                                masukan.pilihan("jabatan", JabatanBup.class),
                                parameter.terbaca(),
                                acuan);
        var pensiun = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi(
                        "usiaPensiun", pensiun.usia(),
                        "mencapaiPada", pensiun.mencapaiPada(),
                        "tmtPensiun", pensiun.tmt()),
                hasil.jejak());
    }
}
