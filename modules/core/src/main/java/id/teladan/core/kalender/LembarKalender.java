package id.teladan.core.kalender;

import id.teladan.core.aturan.HariLibur;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.lembar.BarisLembar;
import id.teladan.core.lembar.JenisSel;
import id.teladan.core.lembar.KolomLembar;
import id.teladan.core.lembar.PembacaLembar;
import id.teladan.core.lembar.PenulisLembar;
import id.teladan.core.lembar.SelLembar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The worksheet {@code kalender}: one row a day off. All errors of a file are told at once, each with its row. */
final class LembarKalender {

    private static final String NAMA = "kalender";
    private static final List<String> KEPALA =
            List.of("tanggal", "jenis", "nama", "unit_id", "dasar", "pasal");
    private static final DateTimeFormatter TANGGAL =
            DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int BARIS_TERBANYAK = 400;

    private LembarKalender() {}

    static void tulis(PenulisLembar lembar, IsiKalender isi) {
        lembar.lembar(
                NAMA,
                KolomLembar.biasa(KEPALA.get(0), 14),
                KolomLembar.biasa(KEPALA.get(1), 16),
                KolomLembar.biasa(KEPALA.get(2), 44),
                KolomLembar.teks(KEPALA.get(3), 10),
                KolomLembar.biasa(KEPALA.get(4), 30),
                KolomLembar.biasa(KEPALA.get(5), 36));
        isi.libur()
                .forEach(
                        b ->
                                lembar.baris(
                                        b.tanggal(),
                                        b.jenis().name(),
                                        b.nama(),
                                        b.unitId(),
                                        b.dasarId(),
                                        b.dasarPasal()));
    }

    static List<ButirLibur> baca(byte[] berkas) {
        var masalah = new ArrayList<Pelanggaran>();
        var hasil = new ArrayList<ButirLibur>();
        try (var buku = PembacaLembar.buka(berkas);
                var lembar =
                        buku.lembar(NAMA)
                                .orElseThrow(
                                        () -> PelanggaranAturan.kode("KALENDER_TANPA_LEMBAR"))) {
            var kepala = lembar.berikut();
            if (kepala == null || !kepalaCocok(kepala)) {
                throw PelanggaranAturan.kode("KALENDER_KEPALA", String.join(", ", KEPALA));
            }
            for (var b = lembar.berikut(); b != null; b = lembar.berikut()) {
                if (hasil.size() >= BARIS_TERBANYAK) {
                    throw PelanggaranAturan.kode("KALENDER_TERLALU_BANYAK", BARIS_TERBANYAK);
                }
                baris(b, hasil, masalah);
            }
        }
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        return hasil;
    }

    private static boolean kepalaCocok(BarisLembar kepala) {
        for (var k = 0; k < KEPALA.size(); k++) {
            if (!kepala.sel(k).teks().strip().toLowerCase(Locale.ROOT).equals(KEPALA.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static void baris(BarisLembar b, List<ButirLibur> hasil, List<Pelanggaran> masalah) {
        for (var k = 0; k < KEPALA.size(); k++) {
            if (b.sel(k).jenis() == JenisSel.RUMUS || b.sel(k).jenis() == JenisSel.GALAT) {
                masalah.add(Pelanggaran.pada("", "KALENDER_RUMUS", b.nomor(), KEPALA.get(k)));
                return;
            }
        }
        var tanggal = tanggal(b.sel(0));
        var jenis = jenis(b.sel(1).teks());
        var unit = b.sel(3).teks().strip();
        if (tanggal == null) {
            masalah.add(Pelanggaran.pada("", "KALENDER_BARIS_TANGGAL", b.nomor()));
        }
        if (jenis == null) {
            masalah.add(Pelanggaran.pada("", "KALENDER_BARIS_JENIS", b.nomor()));
        }
        if (!unit.matches("\\d{0,18}")) {
            masalah.add(Pelanggaran.pada("", "KALENDER_BARIS_UNIT", b.nomor()));
            return;
        }
        hasil.add(
                new ButirLibur(
                        tanggal,
                        jenis,
                        b.sel(2).teks().strip(),
                        unit.isEmpty() ? null : Long.valueOf(unit),
                        b.sel(4).teks().strip(),
                        b.sel(5).teks().strip()));
    }

    private static LocalDate tanggal(SelLembar sel) {
        if (sel.jenis() == JenisSel.TANGGAL) {
            return sel.tanggal();
        }
        try {
            return LocalDate.parse(sel.teks().strip(), TANGGAL);
        } catch (DateTimeException e) {
            return null; // reported with its row
        }
    }

    private static HariLibur.Jenis jenis(String teks) {
        for (var j : HariLibur.Jenis.values()) {
            if (j.name().equals(teks.strip().toUpperCase(Locale.ROOT).replace(' ', '_'))) {
                return j;
            }
        }
        return null;
    }
}
