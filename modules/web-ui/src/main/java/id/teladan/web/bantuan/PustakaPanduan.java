package id.teladan.web.bantuan;

import id.teladan.core.izin.Pelaku;
import id.teladan.core.izin.Peran;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** All guides, read once. Knows which section explains a page to whom. */
@ApplicationScoped
public class PustakaPanduan {

    /** Guides in the order of the page; who has several roles gets the last one that explains the page. */
    static final List<String> NAMA =
            List.of("pegawai", "atasan", "pengelola", "pimpinan", "auditor", "administrator");

    private static final Map<String, Set<Peran>> UNTUK =
            Map.of(
                    "atasan", Set.of(Peran.ATASAN),
                    "pengelola",
                            Set.of(
                                    Peran.PENGELOLA_OPD,
                                    Peran.BKD,
                                    Peran.PETUGAS_DISIPLIN,
                                    Peran.INSPEKTORAT),
                    "pimpinan", Set.of(Peran.KEPALA_OPD, Peran.SEKDA, Peran.GUBERNUR),
                    "auditor", Set.of(Peran.AUDITOR),
                    "administrator", Set.of(Peran.ADMIN));
    private static final String PUSTAKA = "panduan";
    private static final int PANJANG_KEPALA = 30;
    private static final int BIT_UKURAN = 0x3fff;
    private static final int CUPLIKAN = 180;

    /** A place in a guide. */
    record Sasaran(String panduan, String bagian) {}

    /** Pixels of a picture. */
    record Ukuran(int lebar, int tinggi) {}

    /** A section that holds all words; the text around the first one. */
    public record Temuan(Panduan panduan, Bagian bagian, String cuplikan) {}

    private List<Panduan> semua;

    @PostConstruct
    void baca() {
        semua = baca(PustakaPanduan::dalamAplikasi);
    }

    static List<Panduan> baca(Function<String, PembacaPanduan.Gambar> gambar) {
        var pembaca = new PembacaPanduan(gambar);
        return NAMA.stream().filter(PustakaPanduan::ada).map(n -> pembaca.baca(n, isi(n))).toList();
    }

    List<Panduan> semua() {
        return semua;
    }

    Optional<Panduan> bernama(String kunci) {
        return semua.stream().filter(p -> p.kunci().equals(kunci)).findFirst();
    }

    /** The guide for the weightiest role. */
    Panduan utama(Pelaku pelaku) {
        var milik = milik(semua, pelaku.peran());
        return milik.get(milik.size() - 1);
    }

    /** Where the page is explained: in the guide of the weightiest role that has it, else in any. */
    Optional<Sasaran> tentang(String halaman, Pelaku pelaku) {
        return tentang(semua, halaman, pelaku.peran());
    }

    static Optional<Sasaran> tentang(List<Panduan> semua, String halaman, Set<Peran> peran) {
        var urut = new ArrayList<>(semua);
        urut.addAll(milik(semua, peran));
        Collections.reverse(urut);
        return urut.stream()
                .flatMap(p -> p.tentang(halaman).map(b -> new Sasaran(p.kunci(), b.id())).stream())
                .findFirst();
    }

    /** Everybody is an employee; the other guides follow from the roles. */
    private static List<Panduan> milik(List<Panduan> semua, Set<Peran> peran) {
        return semua.stream()
                .filter(
                        p ->
                                p.kunci().equals("pegawai")
                                        || UNTUK.getOrDefault(p.kunci(), Set.of()).stream()
                                                .anyMatch(peran::contains))
                .toList();
    }

    /** Sections with all words of the text, in the order of the guides. */
    List<Temuan> cari(String teks) {
        var kata =
                Arrays.stream(teks.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(k -> !k.isBlank())
                        .toList();
        if (kata.isEmpty()) {
            return List.of();
        }
        return semua.stream()
                .flatMap(
                        p ->
                                p.bagian().stream()
                                        .filter(
                                                b ->
                                                        kata.stream()
                                                                .allMatch(
                                                                        k -> kecil(b).contains(k)))
                                        .map(b -> new Temuan(p, b, cuplikan(b, kata.get(0)))))
                .toList();
    }

    private static String kecil(Bagian b) {
        return b.polos().toLowerCase(Locale.ROOT);
    }

    private static String cuplikan(Bagian b, String kata) {
        var polos = b.polos().substring(b.judul().length() + 1).strip();
        var tempat = Math.max(0, polos.toLowerCase(Locale.ROOT).indexOf(kata));
        var awal = polos.lastIndexOf(' ', Math.max(0, tempat - CUPLIKAN / 3)) + 1;
        var akhir = polos.indexOf(' ', Math.min(polos.length(), awal + CUPLIKAN));
        return (awal == 0 ? "" : "… ")
                + (akhir < 0 ? polos.substring(awal) : polos.substring(awal, akhir) + " …");
    }

    private static boolean ada(String nama) {
        return PustakaPanduan.class.getResource(nama + ".md") != null;
    }

    private static String isi(String nama) {
        try (var masukan = PustakaPanduan.class.getResourceAsStream(nama + ".md")) {
            return new String(masukan.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PembacaPanduan.Gambar dalamAplikasi(String nama) {
        var sumber =
                FacesContext.getCurrentInstance()
                        .getApplication()
                        .getResourceHandler()
                        .createResource(nama, PUSTAKA);
        if (sumber
                == null) { // a test guards the repository; a page in use then shows the description
            return new PembacaPanduan.Gambar(nama, 0, 0);
        }
        try (var masukan = sumber.getInputStream()) {
            var ukuran = ukuran(masukan.readNBytes(PANJANG_KEPALA));
            return new PembacaPanduan.Gambar(
                    sumber.getRequestPath(), ukuran.lebar(), ukuran.tinggi());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Size of a WebP picture: three bytes each, less one, in the extended form; 14 bits each in the simple lossy one. */
    static Ukuran ukuran(byte[] kepala) {
        var diperluas = kepala[15] == 'X';
        return diperluas
                ? new Ukuran(angka(kepala, 24, 3) + 1, angka(kepala, 27, 3) + 1)
                : new Ukuran(angka(kepala, 26, 2) & BIT_UKURAN, angka(kepala, 28, 2) & BIT_UKURAN);
    }

    /** The low byte first. */
    private static int angka(byte[] kepala, int letak, int bita) {
        var hasil = 0;
        for (var i = bita - 1; i >= 0; i--) {
            hasil = (hasil << 8) | (kepala[letak + i] & 0xff);
        }
        return hasil;
    }
}
