package id.teladan.tolok.skenario;

import id.teladan.tolok.rangka.Angka;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Bytes on the wire (gzip, without headers) of a first visit, sign-in page and home page with everything they load, and
 * of a repeat visit, when only what may not be kept is loaded again. Fonts of the style sheets count as if all were used.
 */
final class BeratHalaman implements Skenario {

    private static final Pattern SUMBER =
            Pattern.compile(
                    "(?:href|src)=\"(/[^\"#]*(?:jakarta\\.faces\\.resource|favicon)[^\"#]*)");
    private static final Pattern DALAM_GAYA = Pattern.compile("url\\([\"']?([^\"')]+)[\"']?\\)");

    private record Isi(int padat, String teks, boolean disimpan) {}

    @Override
    public String kode() {
        return "weight";
    }

    @Override
    public List<Angka> ukur(Lapangan l) throws Exception {
        var server = l.utama();
        var tamu = new Sesi(server.alamat());
        var bkd = Sesi.sebagai(server.alamat(), "bkd");
        var sumber = new LinkedHashSet<String>();
        var masuk = muat(tamu, "/masuk");
        sumber.addAll(sumber(masuk.teks()));
        var ulangTerberat = 0L;
        var pertama = (long) masuk.padat();
        var halaman = List.of("/beranda", "/pegawai/daftar", Halaman.orang(server));
        for (var h : halaman) {
            var isi = muat(bkd, h);
            var ini = sumber(isi.teks());
            if (h.equals("/beranda")) {
                sumber.addAll(ini);
                pertama += isi.padat();
            }
            ulangTerberat = Math.max(ulangTerberat, isi.padat() + takDisimpan(bkd, ini));
        }
        for (var s : semua(bkd, sumber)) {
            pertama += s.padat();
        }
        return List.of(
                Angka.paling(
                        "first visit: sign-in and home page",
                        pertama / 1024.0,
                        "KB",
                        sumber.size() + " files",
                        900),
                Angka.paling(
                        "repeat visit: heaviest of home, list, record",
                        ulangTerberat / 1024.0,
                        "KB",
                        "page and what may not be kept",
                        60));
    }

    private static long takDisimpan(Sesi sesi, Set<String> sumber) throws Exception {
        var hasil = 0L;
        for (var s : semua(sesi, sumber)) {
            hasil += s.disimpan() ? 0 : s.padat();
        }
        return hasil;
    }

    /** With the fonts and pictures that style sheets name. */
    private static List<Isi> semua(Sesi sesi, Set<String> sumber) throws Exception {
        var hasil = new ArrayList<Isi>();
        var dalam = new LinkedHashSet<String>();
        for (var s : sumber) {
            var isi = muat(sesi, s);
            hasil.add(isi);
            if (s.toLowerCase(Locale.ROOT).contains(".css")) {
                DALAM_GAYA
                        .matcher(isi.teks())
                        .results()
                        .map(m -> m.group(1))
                        .filter(u -> !u.startsWith("data:"))
                        .forEach(u -> dalam.add(URI.create(s).resolve(u).toString()));
            }
        }
        dalam.removeAll(sumber);
        for (var d : dalam) {
            hasil.add(muat(sesi, d));
        }
        return hasil;
    }

    private static Set<String> sumber(String halaman) {
        var hasil = new LinkedHashSet<String>();
        SUMBER.matcher(halaman).results().forEach(m -> hasil.add(m.group(1).replace("&amp;", "&")));
        return hasil;
    }

    private static Isi muat(Sesi sesi, String jalur) throws IOException, InterruptedException {
        var jawab =
                Sesi.KLIEN.send(
                        sesi.permintaan(jalur).header("Accept-Encoding", "gzip").GET().build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        if (jawab.statusCode() != 200) {
            throw new IllegalStateException(jalur + " menjawab " + jawab.statusCode());
        }
        var padat = jawab.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        var isi = jawab.body();
        if (padat) {
            try (var urai = new GZIPInputStream(new java.io.ByteArrayInputStream(isi))) {
                return new Isi(isi.length, teks(urai.readAllBytes()), disimpan(jawab));
            }
        }
        return new Isi(isi.length, teks(isi), disimpan(jawab));
    }

    private static boolean disimpan(HttpResponse<?> jawab) {
        return jawab.headers().firstValue("Cache-Control").orElse("").contains("max-age")
                || jawab.headers().firstValue("Expires").isPresent();
    }

    private static String teks(byte[] isi) {
        return new String(isi, StandardCharsets.UTF_8);
    }
}
