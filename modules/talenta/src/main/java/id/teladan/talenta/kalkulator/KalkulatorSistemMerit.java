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
import id.teladan.talenta.aturan.AturanSistemMerit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** {@code sistem-merit}: index of the merit system, {@code aspek} for 2018, the three others for 2025. */
@ApplicationScoped
public class KalkulatorSistemMerit implements Kalkulator {

    private static final int SKEMA_LAMA = 2018;
    private static final int SKEMA_BARU = 2025;
    private static final int ASPEK_MAKS = 1000;
    private static final List<String> BIDANG_BARU = List.of("maturitas", "kepuasan", "koreksi");

    @Inject Parameter parameter;

    @Override
    public String nama() {
        return "sistem-merit";
    }

    @Override
    public String uraian() {
        return "Menghitung indeks dan kategori sistem merit, skema 2018 atau 2025";
    }

    @Override
    public String contoh() {
        return """
                {"skema": 2018, "aspek": [35, 40, 62.5, 30, 60, 30, 12, 18]}
                """;
    }

    @Override
    public List<Bidang> masukan() {
        return List.of(
                Bidang.bulat(
                        "skema",
                        "2018 (PermenPANRB 40/2018) atau 2025 (PermenPANRB 19/2025)",
                        SKEMA_LAMA,
                        SKEMA_BARU),
                Bidang.daftar(
                                "aspek",
                                "Poin delapan aspek menurut urutannya; skema 2018",
                                Bidang.desimal("", "Poin satu aspek", 0, ASPEK_MAKS),
                                AturanSistemMerit.JUMLAH_ASPEK,
                                AturanSistemMerit.JUMLAH_ASPEK)
                        .opsional(),
                Bidang.desimal("maturitas", "Indeks maturitas; skema 2025", 0, 2).opsional(),
                Bidang.desimal("kepuasan", "Kepuasan dan keterikatan pegawai; skema 2025", 0, 2)
                        .opsional(),
                Bidang.desimal("koreksi", "Faktor koreksi pelanggaran; skema 2025", -2, 2)
                        .opsional());
    }

    @Override
    public List<BidangHasil> hasil() {
        return List.of(
                BidangHasil.bolehNull("total", Jenis.DESIMAL, "Jumlah poin; hanya skema 2018"),
                BidangHasil.wajib("indeks", Jenis.DESIMAL, "Indeks tanpa pembulatan"),
                BidangHasil.wajib("kategori", Jenis.TEKS, "Kategori menurut skemanya"));
    }

    @Override
    public List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan) {
        var hasil = new ArrayList<Pelanggaran>();
        if (!masukan.ada("skema")) {
            return hasil;
        }
        var skema = masukan.bulat("skema");
        if (skema == SKEMA_LAMA) {
            wajib(masukan, List.of("aspek"), hasil);
            if (acuan == null) {
                return hasil;
            }
            var aspek = masukan.daftarDesimal("aspek");
            var tertinggi = AturanSistemMerit.maksAspek(parameter.terbaca(), acuan);
            for (var i = 0; i < aspek.size(); i++) {
                var maks = tertinggi.get(i);
                if (aspek.get(i).compareTo(BigDecimal.valueOf(maks)) > 0) {
                    hasil.add(Pelanggaran.pada("aspek[" + i + "]", "DI_LUAR_BATAS", 0, maks));
                }
            }
        } else if (skema == SKEMA_BARU) {
            wajib(masukan, BIDANG_BARU, hasil);
        } else {
            hasil.add(Pelanggaran.pada("skema", "SKEMA_MERIT_TIDAK_DIKENAL"));
        }
        return hasil;
    }

    private static void wajib(Masukan masukan, List<String> bidang, List<Pelanggaran> hasil) {
        bidang.stream()
                .filter(b -> !masukan.diisi(b))
                .forEach(b -> hasil.add(Pelanggaran.pada(b, "WAJIB_DIISI")));
    }

    @Override
    public Jawaban hitung(Masukan masukan, LocalDate acuan) {
        var hasil =
                masukan.bulat("skema") == SKEMA_LAMA
                        ? AturanSistemMerit.menurut2018(
                                masukan.daftarDesimal("aspek"), parameter.terbaca(), acuan)
                        : AturanSistemMerit.menurut2025(
                                masukan.desimal("maturitas"),
                                masukan.desimal("kepuasan"),
                                masukan.desimal("koreksi"),
                                parameter.terbaca(),
                                acuan);
        var merit = hasil.nilaiUsulan().orElseThrow();
        return new Jawaban(
                Langkah.isi(
                        "total",
                        merit.total(),
                        "indeks",
                        merit.indeks(),
                        "kategori",
                        merit.kategori()),
                hasil.jejak());
    }
}
