package id.teladan.core.lembar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, part by part, as Excel and LibreOffice write them. */
public final class OoxmlUji {

    private static final String KEPALA =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String UTAMA = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELASI =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PAKET =
            "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, String> bagian = new LinkedHashMap<>();
    private final StringBuilder lembar = new StringBuilder();
    private final StringBuilder relasi = new StringBuilder();
    private String propertiBuku = "<workbookPr/>";
    private int nomor;

    public OoxmlUji() {
        bagian.put(
                "[Content_Types].xml",
                KEPALA
                        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        bagian.put(
                "_rels/.rels",
                KEPALA
                        + "<Relationships xmlns=\""
                        + PAKET
                        + "\"><Relationship Id=\"rId1\" Type=\""
                        + RELASI
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    }

    /** A worksheet with the rows as raw XML. */
    public OoxmlUji lembar(String nama, String barisXml) {
        nomor++;
        lembar.append(
                "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(nama, nomor, nomor));
        relasi.append(
                "<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                        .formatted(nomor, RELASI, nomor));
        bagian.put(
                "xl/worksheets/sheet" + nomor + ".xml",
                KEPALA
                        + "<worksheet xmlns=\""
                        + UTAMA
                        + "\"><sheetData>"
                        + barisXml
                        + "</sheetData></worksheet>");
        return this;
    }

    public OoxmlUji teksBersama(String... teks) {
        var isi = new StringBuilder();
        for (var t : teks) {
            isi.append(
                    t.startsWith("<si>") ? t : "<si><t xml:space=\"preserve\">" + t + "</t></si>");
        }
        relasi.append(
                "<Relationship Id=\"rIdS\" Type=\""
                        + RELASI
                        + "/sharedStrings\" Target=\"sharedStrings.xml\"/>");
        bagian.put(
                "xl/sharedStrings.xml", KEPALA + "<sst xmlns=\"" + UTAMA + "\">" + isi + "</sst>");
        return this;
    }

    /** Style n of the cells has the n-th format: a number for a built-in one, else a code of its own. */
    public OoxmlUji gaya(String... format) {
        var sendiri = new StringBuilder();
        var xf = new StringBuilder();
        var id = 164;
        for (var f : format) {
            if (f.matches("\\d+")) {
                xf.append("<xf numFmtId=\"" + f + "\"/>");
            } else {
                sendiri.append(
                        "<numFmt numFmtId=\""
                                + id
                                + "\" formatCode=\""
                                + f.replace("\"", "&quot;")
                                + "\"/>");
                xf.append("<xf numFmtId=\"" + id + "\"/>");
                id++;
            }
        }
        relasi.append(
                "<Relationship Id=\"rIdG\" Type=\""
                        + RELASI
                        + "/styles\" Target=\"/xl/styles.xml\"/>");
        bagian.put(
                "xl/styles.xml",
                KEPALA
                        + "<styleSheet xmlns=\""
                        + UTAMA
                        + "\"><numFmts>"
                        + sendiri
                        + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                        + xf
                        + "</cellXfs></styleSheet>");
        return this;
    }

    public OoxmlUji properti(String xml) {
        propertiBuku = xml;
        return this;
    }

    /** Puts or replaces a part as it is. */
    public OoxmlUji bagian(String jalur, String isi) {
        bagian.put(jalur, isi);
        return this;
    }

    public byte[] jadi() {
        bagian.putIfAbsent(
                "xl/workbook.xml",
                KEPALA
                        + "<workbook xmlns=\""
                        + UTAMA
                        + "\" xmlns:r=\""
                        + RELASI
                        + "\">"
                        + propertiBuku
                        + "<sheets>"
                        + lembar
                        + "</sheets></workbook>");
        bagian.put(
                "xl/_rels/workbook.xml.rels",
                KEPALA + "<Relationships xmlns=\"" + PAKET + "\">" + relasi + "</Relationships>");
        var keluaran = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(keluaran)) {
            for (var b : bagian.entrySet()) {
                zip.putNextEntry(new ZipEntry(b.getKey()));
                zip.write(b.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluaran.toByteArray();
    }
}
