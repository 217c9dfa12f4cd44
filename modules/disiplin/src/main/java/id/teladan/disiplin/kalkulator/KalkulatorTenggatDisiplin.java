package id.teladan.disiplin.kalkulator;

import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.Bidang;
import id.teladan.core.kalkulator.BidangHasil;
import id.teladan.core.kalkulator.BidangHasil.Jenis;
import id.teladan.core.kalkulator.Jawaban;
import id.teladan.core.kalkulator.Kalkulator;
import id.teladan.core.kalkulator.Masukan;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.waktu.KalenderKerja;
import id.teladan.disiplin.aturan.AturanTenggat;
import id.teladan.disiplin.aturan.PeristiwaPerkara;
import id.teladan.disiplin.aturan.Tenggat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code tenggat-disiplin}: the dates that follow from a step of a case. */
@ApplicationScoped
public class KalkulatorTenggatDisiplin implements Kalkulator {

    @Inject Parameter parameter;
    @Inject KalenderKerja kalender;

    @Override
    public String nama() {
        return "tenggat-disiplin";
    }

    @Override
    public String uraian() {
        return "Menghitung tenggat yang mengikuti satu peristiwa perkara disiplin";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.pilihan("peristiwa", "Peristiwa perkara", PeristiwaPerkara.class),
                Bidang.tanggal("tanggal", "Tanggal peristiwa, hari ke-0"));
    }

    @Override
    public List<BidangHasil> hasil() {
        return Arrays.stream(Tenggat.values())
                .map(
                        t ->
                                BidangHasil.bolehNull(
                                        t.bidang(),
                                        Jenis.TEKS,
                                        t.sebutan() + "; null bila tidak mengikuti peristiwa itu"))
                .toList();
    }

    @Override
    public Optional<LocalDate> tanggalDalam(Masukan masukan) {
        return masukan.ada("tanggal") ? Optional.of(masukan.tanggal("tanggal")) : Optional.empty();
    }

    @Override
    public String contoh() {
        return """
                {"peristiwa": "KEPUTUSAN_DITERIMA", "tanggal": "2026-10-05"}
                """;
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        var hasil = new ArrayList<Pelanggaran>();
        if (acuan != null) {
            AturanTenggat.KATALOG.periksa(acuan).ifPresent(hasil::add);
        }
        if (hasil.isEmpty() && acuan != null && masukan.ada("peristiwa", "tanggal")) {
            AturanTenggat.KATALOG
                    .pada(acuan)
                    .tahunBelumTerbit(
                            masukan.pilihan("peristiwa", PeristiwaPerkara.class),
                            masukan.tanggal("tanggal"),
                            kalender.terbaca(),
                            parameter.terbaca(),
                            acuan)
                    .map(t -> Pelanggaran.pada("tanggal", KalenderTerbaca.BELUM_TERBIT, t))
                    .ifPresent(hasil::add);
        }
        return hasil;
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                AturanTenggat.KATALOG
                        .pada(acuan)
                        .tenggat(
                                masukan.pilihan("peristiwa", PeristiwaPerkara.class),
                                masukan.tanggal("tanggal"),
                                kalender.terbaca(),
                                parameter.terbaca(),
                                acuan);
        var tenggat = hasil.nilaiUsulan().orElseThrow();
        var isi = Langkah.isi();
        for (var t : Tenggat.values()) {
            isi.put(t.bidang(), tenggat.get(t));
        }
        return new Jawaban(isi, hasil.jejak());
    }
}
