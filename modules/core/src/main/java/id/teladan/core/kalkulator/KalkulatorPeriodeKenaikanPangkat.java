package id.teladan.core.kalkulator;

import id.teladan.core.aturan.Langkah;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.BidangHasil.Jenis;
import id.teladan.core.karier.aturan.AturanPeriodeKenaikan;
import id.teladan.core.parameter.Parameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code periode-kenaikan-pangkat}: the period in which a rank rises. */
@ApplicationScoped
public class KalkulatorPeriodeKenaikanPangkat implements Kalkulator {

    private static final int TAHUN_MIN = 1900;
    private static final int TAHUN_MAKS = 9000;

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "periode-kenaikan-pangkat";
    }

    @Override
    public String uraian() {
        return "Mencari periode kenaikan pangkat berikutnya sejak syarat terpenuhi";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.tanggal("memenuhiSyaratPada", "Hari terpenuhinya semua syarat kenaikan"));
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib(
                        "tmtKenaikan", Jenis.TEKS, "TMT pangkat baru: tanggal 1 periode"));
    }

    @Override
    public Optional<LocalDate> tanggalDalam(Masukan masukan) {
        return masukan.ada("memenuhiSyaratPada")
                ? Optional.of(masukan.tanggal("memenuhiSyaratPada"))
                : Optional.empty();
    }

    @Override
    public String contoh() {
        return "{\"memenuhiSyaratPada\": \"2026-11-25\"}";
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        var hasil = new ArrayList<Pelanggaran>();
        if (masukan.ada("memenuhiSyaratPada")) {
            var tahun = masukan.tanggal("memenuhiSyaratPada").getYear();
            if (tahun < TAHUN_MIN || tahun > TAHUN_MAKS) {
                hasil.add(
                        Pelanggaran.pada(
                                "memenuhiSyaratPada",
                                "TAHUN_DI_LUAR_BATAS",
                                TAHUN_MIN,
                                TAHUN_MAKS));
                return hasil;
            }
        }
        if (acuan != null) {
            AturanPeriodeKenaikan.KATALOG.periksa(acuan).ifPresent(hasil::add);
        }
        return hasil;
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                AturanPeriodeKenaikan.KATALOG
                        .pada(acuan)
                        .periode(
                                masukan.tanggal("memenuhiSyaratPada"),
                                masukan.ada(Bidang.TANGGAL_ACUAN.nama()) ? acuan : null,
                                parameter.terbaca());
        return new Jawaban(
                Langkah.isi("tmtKenaikan", hasil.nilaiUsulan().orElseThrow()), hasil.jejak());
    }
}
