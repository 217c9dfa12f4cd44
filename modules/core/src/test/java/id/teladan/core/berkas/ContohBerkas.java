package id.teladan.core.berkas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, good and bad. */
final class ContohBerkas {

    private ContohBerkas() {}

    static byte[] isi(String contoh) {
        return switch (contoh) {
            case "pdf" -> teks("%PDF-1.7\nisi\n%%EOF");
            case "pdf-bergeser" -> teks("GIF89a%PDF-1.7");
            case "jpg" -> new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16};
            case "jpg-terpotong" -> new byte[] {(byte) 0xff, (byte) 0xd8};
            case "png" -> new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
            case "docx" -> zip(docx());
            case "xlsx" ->
                    zip(Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<w/>"));
            case "zip-lain" -> zip(Map.of("baca.txt", "halo"));
            case "docx-tanpa-jenis" -> zip(Map.of("word/document.xml", "<d/>"));
            case "docx-makro" -> zip(dengan("word/vbaProject.bin", "x"));
            case "docx-jenis-makro" ->
                    zip(
                            Map.of(
                                    "[Content_Types].xml",
                                    "<Types ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/>",
                                    "word/document.xml",
                                    "<d/>"));
            case "docx-activex" -> zip(dengan("word/activeX/activeX1.bin", "x"));
            case "docx-program" -> zip(dengan("word/embeddings/pasang.EXE", "x"));
            case "docx-keluar" -> zip(dengan("../../etc/passwd", "x"));
            case "docx-terpotong" -> potong(zip(docx()));
            case "docx-beda-direktori" -> ubahDirektori(zip(dengan("word/media/a.png", "x")));
            case "gif" -> teks("GIF89a......");
            case "html" -> teks("<html><script>alert(1)</script></html>");
            case "exe" -> teks("MZ........");
            case "kosong" -> new byte[0];
            default -> throw new IllegalArgumentException(contoh);
        };
    }

    static byte[] teks(String isi) {
        return isi.getBytes(StandardCharsets.US_ASCII);
    }

    static Map<String, String> docx() {
        var isi = new LinkedHashMap<String, String>();
        isi.put("[Content_Types].xml", "<Types/>");
        isi.put("word/document.xml", "<d/>");
        return isi;
    }

    static byte[] zip(Map<String, String> bagian) {
        var keluar = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(keluar)) {
            for (var b : bagian.entrySet()) {
                zip.putNextEntry(new ZipEntry(b.getKey()));
                zip.write(b.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluar.toByteArray();
    }

    /** A DOCX whose last part unpacks to {@code ukuran} equal bytes. */
    static byte[] mengembang(long ukuran) {
        var keluar = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(keluar)) {
            for (var b : docx().entrySet()) {
                zip.putNextEntry(new ZipEntry(b.getKey()));
                zip.write(b.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("word/media/besar.xml"));
            var potongan = new byte[1024 * 1024];
            for (var sisa = ukuran; sisa > 0; sisa -= potongan.length) {
                zip.write(potongan, 0, (int) Math.min(sisa, potongan.length));
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluar.toByteArray();
    }

    private static Map<String, String> dengan(String nama, String isi) {
        var semua = docx();
        semua.put(nama, isi);
        return semua;
    }

    private static byte[] potong(byte[] isi) {
        return java.util.Arrays.copyOf(isi, isi.length / 2);
    }

    /** Renames the last part in the central directory only: Office would read another name than the stream shows. */
    private static byte[] ubahDirektori(byte[] isi) {
        var teks = new String(isi, StandardCharsets.ISO_8859_1);
        var letak = teks.lastIndexOf("word/media/a.png");
        return (teks.substring(0, letak) + "word/media/b.png" + teks.substring(letak + 16))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
