package id.teladan.web.bantuan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Reads a guide. The text comes from our own repository; still, HTML in it is shown as text and only comments are understood:
 * {@code <!-- halaman: /a /b -->} and {@code <!-- en: sentence -->}.
 */
final class PembacaPanduan {

    /** A picture as the page needs it; the size keeps the text in place while the picture loads. */
    record Gambar(String alamat, int lebar, int tinggi) {}

    private static final Pattern CATATAN = Pattern.compile("<!--\\s*(halaman|en):\\s*(.*?)\\s*-->");
    private static final Pattern PANDUAN_LAIN = Pattern.compile("([a-z]+)\\.md(#.+)?");
    private static final String FOLDER = "gambar/";

    private final Function<String, Gambar> gambar;
    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final TextContentRenderer polos =
            TextContentRenderer.builder().extensions(List.of(TablesExtension.create())).build();
    private final HtmlRenderer html;

    /**
     * @param gambar address and size of a picture by its name
     */
    PembacaPanduan(Function<String, Gambar> gambar) {
        this.gambar = gambar;
        html =
                HtmlRenderer.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .escapeHtml(true)
                        .attributeProviderFactory(k -> this::atribut)
                        .build();
    }

    Panduan baca(String kunci, String isi) {
        var dokumen = parser.parse(isi);
        var judul = kunci;
        var pembuka = new Document();
        var kini = pembuka;
        var bagian = new ArrayList<Bagian>();
        Heading kepala = null;
        for (var n = dokumen.getFirstChild(); n != null; ) {
            var berikut = n.getNext();
            if (n instanceof Heading h && h.getLevel() == 1) {
                judul = polos.render(h).strip();
            } else if (n instanceof Heading h && h.getLevel() == 2) {
                tambah(bagian, kepala, kini);
                kepala = h;
                kini = new Document();
            } else {
                kini.appendChild(n);
            }
            n = berikut;
        }
        tambah(bagian, kepala, kini);
        return new Panduan(kunci, judul, html.render(pembuka), List.copyOf(bagian));
    }

    private void tambah(List<Bagian> bagian, Heading kepala, Document isi) {
        if (kepala == null) {
            return;
        }
        var judul = polos.render(kepala).strip();
        var halaman = new ArrayList<String>();
        var inggris = new StringBuilder();
        for (Node n = isi.getFirstChild(); n != null; ) {
            var berikut = n.getNext();
            if (n instanceof HtmlBlock h) {
                var cocok = CATATAN.matcher(h.getLiteral());
                while (cocok.find()) {
                    if (cocok.group(1).equals("en")) {
                        inggris.append(cocok.group(2));
                    } else {
                        halaman.addAll(Arrays.asList(cocok.group(2).split("\\s+")));
                    }
                }
                n.unlink();
            }
            n = berikut;
        }
        isi.accept(new Penyunting());
        bagian.add(
                new Bagian(
                        jangkar(judul),
                        judul,
                        html.render(isi),
                        List.copyOf(halaman),
                        inggris.toString(),
                        judul + ". " + polos.render(isi).replaceAll("\\s+", " ").strip()));
    }

    /** The anchor of a heading: lower case, blanks to hyphens, other signs left out. */
    static String jangkar(String judul) {
        return judul.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
    }

    private void atribut(Node simpul, String unsur, Map<String, String> atribut) {
        if (simpul instanceof Image g) {
            var nama = namaGambar(g);
            var isi = gambar.apply(nama);
            atribut.put("src", isi.alamat());
            atribut.put("width", String.valueOf(isi.lebar()));
            atribut.put("height", String.valueOf(isi.tinggi()));
            atribut.put("loading", "lazy");
            atribut.put("decoding", "async");
        } else if (simpul instanceof Link t) {
            var lain = PANDUAN_LAIN.matcher(t.getDestination());
            if (lain.matches()) {
                atribut.put(
                        "href",
                        BantuanView.HALAMAN
                                + "?panduan="
                                + lain.group(1)
                                + (lain.group(2) == null ? "" : lain.group(2)));
            }
        } else if (unsur.equals("table")) {
            atribut.put("class", "tabel");
        } else if (simpul instanceof Block b
                && b.getFirstChild() != null
                && b.getFirstChild().getNext() == null
                && b.getFirstChild() instanceof Link t
                && t.getFirstChild() instanceof Image) {
            atribut.put("class", "panduan__gambar");
        }
    }

    private static String namaGambar(Image g) {
        var tujuan = g.getDestination();
        return tujuan.startsWith(FOLDER) ? tujuan.substring(FOLDER.length()) : tujuan;
    }

    /** A picture opens in its own size when it is pressed: on a phone it is shown small. */
    private final class Penyunting extends AbstractVisitor {

        @Override
        public void visit(Image g) {
            if (!(g.getParent() instanceof Link)) {
                var tautan = new Link(gambar.apply(namaGambar(g)).alamat(), null);
                g.insertAfter(tautan);
                tautan.appendChild(g);
            }
        }
    }
}
