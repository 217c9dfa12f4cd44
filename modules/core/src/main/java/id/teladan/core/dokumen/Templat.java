package id.teladan.core.dokumen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An XHTML template. {@code {{nama}}} prints a value, always escaped; {@code {{#nama}}…{{/nama}}} repeats its content for
 * every element of a list, shows it once for a map, for {@code true} and for a text that is not blank; {@code
 * {{^nama}}…{{/nama}}} shows it otherwise; {@code {{>nama}}} includes another template. A name is looked for in the
 * innermost element first. A name that nobody knows is an error, never an empty place in an official document.
 */
public final class Templat {

    private static final Pattern TANDA =
            Pattern.compile("\\{\\{([#^/>]?)\\s*([A-Za-z0-9_-]+)\\s*}}");
    private static final int SISIPAN_TERDALAM = 8;

    private final Blok akar;

    private Templat(Blok akar) {
        this.akar = akar;
    }

    /**
     * The template {@code <nama>.xhtml} beside a class; what it includes is looked for there, then beside this class.
     */
    public static Templat muat(Class<?> acuan, String nama) {
        var akar = new Blok("", false, new ArrayList<>());
        urai(acuan, sumber(acuan, nama), akar, 0);
        return new Templat(akar);
    }

    /** Fills the template; the result is well-formed when the template is. */
    public String isi(Map<String, ?> nilai) {
        var keluar = new StringBuilder();
        var lingkup = new ArrayDeque<Map<?, ?>>();
        lingkup.push(nilai);
        akar.bagian().forEach(b -> b.tulis(keluar, lingkup));
        return keluar.toString();
    }

    /** A text as it may stand in XHTML: markup escaped, characters that XML does not know replaced. */
    static String lolos(String teks) {
        var b = new StringBuilder(teks.length() + 16);
        teks.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> b.append("&amp;");
                                case '<' -> b.append("&lt;");
                                case '>' -> b.append("&gt;");
                                case '"' -> b.append("&quot;");
                                case '\'' -> b.append("&#39;");
                                default -> b.appendCodePoint(xml(c) ? c : 0xFFFD);
                            }
                        });
        return b.toString();
    }

    private static boolean xml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    private static void urai(Class<?> acuan, String teks, Blok akar, int dalam) {
        if (dalam > SISIPAN_TERDALAM) {
            throw new IllegalArgumentException("Templat saling menyisipkan tanpa akhir");
        }
        Deque<Blok> terbuka = new ArrayDeque<>();
        terbuka.push(akar);
        var m = TANDA.matcher(teks);
        var mulai = 0;
        while (m.find()) {
            terbuka.element().bagian().add(new Teks(teks.substring(mulai, m.start())));
            mulai = m.end();
            var nama = m.group(2);
            switch (m.group(1)) {
                case "" -> terbuka.element().bagian().add(new Nilai(nama));
                case ">" -> urai(acuan, sumber(acuan, nama), terbuka.element(), dalam + 1);
                case "/" -> {
                    if (terbuka.size() == 1 || !terbuka.pop().nama().equals(nama)) {
                        throw new IllegalArgumentException("Tutup blok tidak sepasang: " + nama);
                    }
                }
                default -> {
                    var blok = new Blok(nama, "^".equals(m.group(1)), new ArrayList<>());
                    terbuka.element().bagian().add(blok);
                    terbuka.push(blok);
                }
            }
        }
        if (terbuka.size() != 1) {
            throw new IllegalArgumentException("Blok tidak ditutup: " + terbuka.element().nama());
        }
        akar.bagian().add(new Teks(teks.substring(mulai)));
    }

    private static String sumber(Class<?> acuan, String nama) {
        try (var dekat = acuan.getResourceAsStream(nama + ".xhtml");
                var bersama = Templat.class.getResourceAsStream(nama + ".xhtml")) {
            var isi = dekat != null ? dekat : bersama;
            if (isi == null) {
                throw new IllegalArgumentException("Templat tidak ada: " + nama);
            }
            return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object cari(Deque<Map<?, ?>> lingkup, String nama) {
        for (var l : lingkup) {
            if (l.containsKey(nama)) {
                return l.get(nama);
            }
        }
        throw new IllegalArgumentException("Templat memakai nama yang tidak dikenal: " + nama);
    }

    private interface Bagian {
        void tulis(StringBuilder keluar, Deque<Map<?, ?>> lingkup);
    }

    private record Teks(String isi) implements Bagian {
        @Override
        public void tulis(StringBuilder keluar, Deque<Map<?, ?>> lingkup) {
            keluar.append(isi);
        }
    }

    private record Nilai(String nama) implements Bagian {
        @Override
        public void tulis(StringBuilder keluar, Deque<Map<?, ?>> lingkup) {
            var nilai = cari(lingkup, nama);
            keluar.append(nilai == null ? "" : lolos(String.valueOf(nilai)));
        }
    }

    private record Blok(String nama, boolean terbalik, List<Bagian> bagian) implements Bagian {
        @Override
        public void tulis(StringBuilder keluar, Deque<Map<?, ?>> lingkup) {
            var nilai = cari(lingkup, nama);
            var anggota = anggota(nilai);
            if (terbalik) {
                if (anggota.isEmpty()) {
                    bagian.forEach(b -> b.tulis(keluar, lingkup));
                }
                return;
            }
            for (var a : anggota) {
                if (a instanceof Map<?, ?> peta) {
                    lingkup.push(peta);
                    bagian.forEach(b -> b.tulis(keluar, lingkup));
                    lingkup.pop();
                } else {
                    lingkup.push(Map.of("butir", a));
                    bagian.forEach(b -> b.tulis(keluar, lingkup));
                    lingkup.pop();
                }
            }
        }

        private static Collection<?> anggota(Object nilai) {
            if (nilai instanceof Collection<?> c) {
                return c;
            }
            if (nilai == null
                    || Boolean.FALSE.equals(nilai)
                    || (nilai instanceof String s && s.isBlank())) {
                return List.of();
            }
            return List.of(nilai);
        }
    }
}
