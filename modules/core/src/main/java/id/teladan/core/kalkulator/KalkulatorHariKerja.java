package id.teladan.core.kalkulator;

import id.teladan.core.aturan.AturanHariKerja;
import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.aturan.Langkah;
import id.teladan.core.aturan.PolaKerja;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.kalkulator.BidangHasil.Jenis;
import id.teladan.core.waktu.KalenderKerja;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code hari-kerja}: working days of a period. */
@ApplicationScoped
public class KalkulatorHariKerja implements Kalkulator {

    @Inject KalenderKerja kalender;

    @Override
    public String nama() {
        return "hari-kerja";
    }

    @Override
    public String uraian() {
        return "Menghitung hari kerja dalam suatu masa menurut kalender yang terbit";
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.tanggal("dari", "Hari pertama, ikut dihitung"),
                Bidang.tanggal("sampai", "Hari terakhir, ikut dihitung"),
                Bidang.pilihan("pola", "K5 Senin-Jumat, K6 Senin-Sabtu", PolaKerja.class));
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.wajib("jumlah", Jenis.BULAT, "Jumlah hari kerja"),
                BidangHasil.wajib("tanggal", Jenis.DAFTAR_TEKS, "Tanggal setiap hari kerja"));
    }

    @Override
    public Optional<LocalDate> tanggalDalam(Masukan masukan) {
        return masukan.ada("dari") ? Optional.of(masukan.tanggal("dari")) : Optional.empty();
    }

    @Override
    public String contoh() {
        return "{\"dari\": \"2026-12-01\", \"sampai\": \"2026-12-31\", \"pola\": \"K5\"}";
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        var hasil = new ArrayList<Pelanggaran>();
        if (masukan.ada("dari", "sampai")
                && masukan.tanggal("sampai").isBefore(masukan.tanggal("dari"))) {
            hasil.add(Pelanggaran.pada("sampai", "SAMPAI_SEBELUM_DARI"));
        }
        var belumTerbit = belumTerbit(masukan);
        hasil.addAll(belumTerbit);
        if (belumTerbit.isEmpty() && acuan != null) {
            AturanHariKerja.KATALOG.periksa(acuan).ifPresent(hasil::add);
        }
        return hasil;
    }

    /** The year of each end, else the first year between them, that has no calendar. */
    private List<Pelanggaran> belumTerbit(Masukan masukan) {
        var hasil = new ArrayList<Pelanggaran>();
        var terbit = kalender.terbaca();
        for (var ujung : List.of("dari", "sampai")) {
            if (masukan.ada(ujung)) {
                var tahun = masukan.tanggal(ujung).getYear();
                if (!terbit.terbit(tahun)) {
                    hasil.add(Pelanggaran.pada(ujung, KalenderTerbaca.BELUM_TERBIT, tahun));
                }
            }
        }
        if (hasil.isEmpty() && masukan.ada("dari", "sampai")) {
            terbit.tahunBelumTerbit(
                            masukan.tanggal("dari").getYear(), masukan.tanggal("sampai").getYear())
                    .ifPresent(
                            t ->
                                    hasil.add(
                                            Pelanggaran.pada(
                                                    "sampai", KalenderTerbaca.BELUM_TERBIT, t)));
        }
        return hasil;
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                AturanHariKerja.KATALOG
                        .pada(acuan)
                        .hitung(
                                masukan.tanggal("dari"),
                                masukan.tanggal("sampai"),
                                masukan.pilihan("pola", PolaKerja.class),
                                kalender.terbaca());
        var hari = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi("jumlah", hari.jumlah(), "tanggal", hari.tanggal()), hasil.jejak());
    }
}
