package id.teladan.sistem;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form of a page as a program without a browser sees it: what it would send, and every button of it.
 *
 * @param alamat where it is sent to
 * @param isian fields with their values, hidden ones too
 * @param tombol names that press something when they are sent
 * @param unggahan names under which the script of its upload fields sends a file
 */
record Formulir(
        String id,
        String alamat,
        Map<String, String> isian,
        Set<String> tombol,
        List<String> unggahan) {

    static final String KEADAAN = "jakarta.faces.ViewState";
    static final String BATAS = "batas-formulir-uji";
    private static final Pattern FORM =
            Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern MASUKAN = Pattern.compile("<(input|textarea)\\b([^>]*)>");
    private static final Pattern PILIHAN =
            Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern BUTIR = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern TOMBOL = Pattern.compile("<button\\b([^>]*)>");
    private static final Pattern SUMBER =
            Pattern.compile("(?:\\{s:|addSubmitParam\\('[^']*',\\{')[\"']?([\\w:.-]+)");
    private static final Pattern TANDA = Pattern.compile("\\bnonce=\"([^\"]+)\"");

    /** The forms of a page that are sent by POST. */
    static List<Formulir> dari(String halaman) {
        var hasil = new ArrayList<Formulir>();
        var cocok = FORM.matcher(halaman);
        while (cocok.find()) {
            if ("post".equalsIgnoreCase(atribut(cocok.group(1), "method"))) {
                hasil.add(satu(cocok.group(1), cocok.group(2), halaman));
            }
        }
        return hasil;
    }

    /** The one form of a page with that id. */
    static Formulir dari(String halaman, String id) {
        return dari(halaman).stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Halaman tanpa formulir " + id));
    }

    private static Formulir satu(String sifat, String isi, String halaman) {
        var isian = new LinkedHashMap<String, String>();
        var unggahan = new ArrayList<String>();
        var masukan = MASUKAN.matcher(isi);
        while (masukan.find()) {
            var nama = atribut(masukan.group(2), "name");
            var jenis = atribut(masukan.group(2), "type");
            if (nama.isEmpty() || jenis.equals("checkbox") || jenis.equals("radio")) {
                continue;
            }
            if (jenis.equals("file")) {
                unggahan.add(nama.replaceFirst("_input$", ""));
            } else {
                isian.put(nama, atribut(masukan.group(2), "value"));
            }
        }
        var pilihan = PILIHAN.matcher(isi);
        while (pilihan.find()) {
            isian.put(atribut(pilihan.group(1), "name"), terpilih(pilihan.group(2)));
        }
        var tombol = new LinkedHashSet<String>();
        var t = TOMBOL.matcher(isi);
        while (t.find()) {
            tombol.add(atribut(t.group(1), "name"));
        }
        // what a link presses stands in a script at the end of the page, by the policy for content
        var s = SUMBER.matcher(buka(halaman));
        var milik = atribut(sifat, "id") + ":";
        while (s.find()) {
            if (s.group(1).startsWith(milik)) {
                tombol.add(s.group(1));
            }
        }
        tombol.remove("");
        if (isian.containsKey(KEADAAN)) {
            var tanda = TANDA.matcher(halaman);
            if (tanda.find()) {
                isian.put("primefaces.nonce", tanda.group(1));
            }
        }
        return new Formulir(
                atribut(sifat, "id"), atribut(sifat, "action"), isian, tombol, unggahan);
    }

    /** Value of the chosen option, else of the first. */
    private static String terpilih(String isi) {
        var hasil = "";
        var butir = BUTIR.matcher(isi);
        for (var pertama = true; butir.find(); pertama = false) {
            var dipilih = butir.group(1).contains("selected");
            if (pertama || dipilih) {
                hasil = atribut(butir.group(1), "value");
            }
            if (dipilih) {
                break;
            }
        }
        return hasil;
    }

    boolean faces() {
        return isian.containsKey(KEADAAN);
    }

    /** Body of a request that presses the buttons. */
    String tekan(Set<String> nama, Map<String, String> ganti) {
        var semua = new LinkedHashMap<>(isian);
        nama.forEach(n -> semua.put(n, n));
        semua.putAll(ganti);
        return semua.entrySet().stream()
                .filter(e -> e.getValue() != null)
                .map(e -> sandikan(e.getKey()) + "=" + sandikan(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Body of a multipart request that uploads a file, as the upload field of PrimeFaces sends it. */
    byte[] unggah(String medan, String namaBerkas, byte[] isi) {
        var semua = new LinkedHashMap<>(isian);
        semua.put("jakarta.faces.partial.ajax", "true");
        semua.put("jakarta.faces.source", medan);
        semua.put("jakarta.faces.partial.execute", medan);
        semua.put("jakarta.faces.partial.render", id);
        semua.put(medan + "_totalFilesCount", "1");
        var hasil = new ByteArrayOutputStream();
        semua.forEach(
                (n, v) ->
                        hasil.writeBytes(
                                ("--"
                                                + BATAS
                                                + "\r\nContent-Disposition: form-data; name=\""
                                                + n
                                                + "\"\r\n\r\n"
                                                + v
                                                + "\r\n")
                                        .getBytes(StandardCharsets.UTF_8)));
        hasil.writeBytes(
                ("--"
                                + BATAS
                                + "\r\nContent-Disposition: form-data; name=\""
                                + medan
                                + "\"; filename=\""
                                + namaBerkas
                                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        hasil.writeBytes(isi);
        hasil.writeBytes(("\r\n--" + BATAS + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return hasil.toByteArray();
    }

    private static String atribut(String sifat, String nama) {
        var cocok = Pattern.compile("\\b" + nama + "=\"([^\"]*)\"").matcher(sifat);
        return cocok.find() ? buka(cocok.group(1)) : "";
    }

    private static String buka(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String sandikan(String nilai) {
        return URLEncoder.encode(nilai, StandardCharsets.UTF_8);
    }
}
