package id.teladan.skp.kemajuan;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.lembar.BarisLembar;
import id.teladan.core.lembar.JenisSel;
import id.teladan.core.lembar.PembacaLembar;
import id.teladan.core.lembar.SelLembar;
import id.teladan.skp.aturan.kemajuan.AturanKemajuan;
import id.teladan.skp.aturan.kemajuan.IsiKemajuan;
import id.teladan.skp.kemajuan.PratinjauKemajuan.Baris;
import id.teladan.skp.kemajuan.PratinjauKemajuan.Tindakan;
import id.teladan.skp.rencana.Pelaksana;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Notes from a worksheet: looked over row by row first, then taken in all together or not at all. What is there already is
 * left out, so that the same worksheet can be sent again.
 */
@UseCase
public class ImporKemajuan {

    /** Rows of a worksheet at most. */
    public static final int BARIS_TERBANYAK = 500;

    static final String LEMBAR = "Kemajuan";
    static final List<String> KOLOM =
            List.of("Tanggal", "Kode hasil kerja", "Uraian", "Jumlah", "Satuan");

    private static final DateTimeFormatter TANGGAL =
            DateTimeFormatter.ofPattern("d[-][/]M[-][/]uuuu")
                    .withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter TAMPIL = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject PembatasKemajuan pembatas;

    /** Reads a worksheet and says what it would change. Nothing is written. */
    @Izin(Hak.MENYUSUN_SKP)
    public PratinjauKemajuan periksa(long skpId, byte[] isi) {
        var t = pembatas.buka(skpId);
        var ada = sidik(skpId);
        var hasil = new ArrayList<Baris>();
        try (var buku = PembacaLembar.buka(isi)) {
            var lembar =
                    buku.lembar(LEMBAR)
                            .orElseThrow(() -> PelanggaranAturan.kode("SKP-841", LEMBAR));
            try (lembar) {
                kepala(lembar.berikut());
                for (var b = lembar.berikut(); b != null; b = lembar.berikut()) {
                    if (hasil.size() == BARIS_TERBANYAK) {
                        throw PelanggaranAturan.kode("SKP-843", BARIS_TERBANYAK);
                    }
                    hasil.add(baris(b, t, ada));
                }
            }
        }
        if (hasil.isEmpty()) {
            throw PelanggaranAturan.kode("SKP-844");
        }
        return new PratinjauKemajuan(hasil);
    }

    /** Takes the rows in; all of them are checked again. Returns how many are new. */
    @Izin(Hak.MENYUSUN_SKP)
    public int terapkan(long skpId, List<BarisKemajuan> baris) {
        if (baris.size() > BARIS_TERBANYAK) {
            throw PelanggaranAturan.kode("SKP-843", BARIS_TERBANYAK);
        }
        var t = pembatas.buka(skpId);
        var ada = sidik(skpId);
        var saya = Pelaksana.diri(aktif.pelaku(), jam.instant());
        var baru = 0;
        for (var b : baris) {
            var kode =
                    t.kode().entrySet().stream()
                            .filter(e -> e.getValue() == b.hasilKerjaId())
                            .map(e -> e.getKey())
                            .findFirst()
                            .orElse(null);
            var masalah =
                    AturanKemajuan.periksa(
                            new IsiKemajuan(b.tanggal(), kode, b.uraian(), b.jumlah(), b.satuan()),
                            t.batas());
            if (!masalah.isEmpty()) {
                throw new PelanggaranAturan(masalah);
            }
            if (ada.add(b.sidik())) {
                em.persist(new Kemajuan(skpId, b, saya));
                baru++;
            }
        }
        return baru;
    }

    private Set<String> sidik(long skpId) {
        return new HashSet<>(
                em.createQuery("select k.sidik from Kemajuan k where k.skpId = :skp", String.class)
                        .setParameter("skp", skpId)
                        .getResultList());
    }

    private static void kepala(BarisLembar kepala) {
        for (var i = 0; i < KOLOM.size(); i++) {
            if (kepala == null || !KOLOM.get(i).equalsIgnoreCase(kepala.sel(i).teks().strip())) {
                throw PelanggaranAturan.kode("SKP-842", BarisLembar.hurufKolom(i), KOLOM.get(i));
            }
        }
    }

    private static Baris baris(BarisLembar b, PembatasKemajuan.Terbuka t, Set<String> ada) {
        var masalah = new ArrayList<Pelanggaran>();
        for (var i = 0; i < KOLOM.size(); i++) {
            var jenis = b.sel(i).jenis();
            if (jenis == JenisSel.RUMUS || jenis == JenisSel.GALAT) {
                masalah.add(Pelanggaran.pada(BarisLembar.hurufKolom(i), "SKP-845"));
            }
        }
        var tanggal = tanggal(b.sel(0));
        var jumlah = jumlah(b.sel(3));
        if (tanggal == null && !b.sel(0).kosong()) {
            masalah.add(Pelanggaran.pada("A", "SKP-846"));
        }
        if (jumlah == null && !b.sel(3).kosong()) {
            masalah.add(Pelanggaran.pada("D", "SKP-847"));
        }
        var isi = new IsiKemajuan(tanggal, teks(b.sel(1)), teks(b.sel(2)), jumlah, teks(b.sel(4)));
        if (masalah.isEmpty()) {
            AturanKemajuan.periksa(isi, t.batas())
                    .forEach(
                            p ->
                                    masalah.add(
                                            new Pelanggaran(
                                                    huruf(p.bidang()), p.kode(), p.nilai())));
        }
        var baru =
                masalah.isEmpty()
                        ? new BarisKemajuan(
                                tanggal,
                                t.kode().get(isi.kode()),
                                isi.uraian(),
                                jumlah,
                                isi.satuan())
                        : null;
        var tindakan =
                baru == null
                        ? Tindakan.GALAT
                        : ada.add(baru.sidik()) ? Tindakan.BARU : Tindakan.SUDAH_ADA;
        return new Baris(
                b.nomor(),
                tanggal == null ? b.sel(0).teks() : TAMPIL.format(tanggal),
                isi.kode(),
                isi.uraian(),
                b.sel(3).teks(),
                tindakan,
                baru,
                masalah);
    }

    private static String huruf(String bidang) {
        return switch (bidang) {
            case "tanggal" -> "A";
            case "kode" -> "B";
            case "uraian" -> "C";
            case "jumlah" -> "D";
            default -> "E";
        };
    }

    private static String teks(SelLembar sel) {
        return sel.kosong() ? null : sel.teks().strip();
    }

    private static LocalDate tanggal(SelLembar sel) {
        if (sel.jenis() == JenisSel.TANGGAL) {
            return sel.tanggal();
        }
        if (sel.jenis() != JenisSel.TEKS) {
            return null;
        }
        try {
            return LocalDate.parse(sel.teks().strip(), TANGGAL);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static BigDecimal jumlah(SelLembar sel) {
        if (sel.jenis() != JenisSel.ANGKA && sel.jenis() != JenisSel.TEKS) {
            return null;
        }
        var teks = sel.teks().strip();
        if (sel.jenis() == JenisSel.TEKS) {
            teks = teks.replace(".", "").replace(',', '.');
        }
        return teks.matches("-?\\d{1,18}(\\.\\d{1,10})?([eE][+-]?\\d{1,2})?")
                ? new BigDecimal(teks)
                : null;
    }
}
