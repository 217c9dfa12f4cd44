package id.teladan.tolok.skenario;

import id.teladan.tolok.rangka.Angka;
import id.teladan.tolok.rangka.Angka.Keadaan;
import id.teladan.tolok.rangka.Berkala;
import id.teladan.tolok.rangka.Seri;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * R6. What a signed-in session keeps in the heap after a walk over ten pages: live bytes after a full collection, before
 * and after, divided by the sessions; against the same walk over ten pages of a bare Faces application.
 */
final class IsiSesi implements Skenario {

    private static final String[] PENGATURAN = {
        "jakarta.faces.PROJECT_STAGE=Production",
        "jakarta.faces.STATE_SAVING_METHOD=server",
        "jakarta.faces.FACELETS_REFRESH_PERIOD=-1",
        "com.sun.faces.numberOfViewsInSession=4",
        "com.sun.faces.numberOfLogicalViews=25",
        "com.sun.faces.numberOfActiveViewMaps=25"
    };

    @Override
    public String kode() {
        return "R6";
    }

    @Override
    public List<Angka> ukur(Lapangan l) throws Exception {
        var sesi = l.pilih(60, 15);
        var putaran = l.pilih(3, 1);
        var server = l.utama();
        var halaman = Halaman.sepuluh(server);
        var produk = new ArrayList<Double>();
        for (var p = 0; p <= putaran; p++) {
            var perSesi =
                    perSesi(
                            server.prosesServer().pid(),
                            sesi,
                            () -> {
                                var s = Sesi.sebagai(server.alamat(), "bkd");
                                halaman.forEach(s::ambil);
                            });
            if (p > 0) {
                produk.add(perSesi); // the first round also fills caches
            }
        }
        var pembanding = polos(l, sesi, putaran);
        var a = seri(produk);
        var b = seri(pembanding);
        Berkala.simpan(l.seri("R6-teladan"), a);
        Berkala.simpan(l.seri("R6-polos"), b);
        var kali = a.median() / b.median();
        return List.of(
                new Angka(
                        "R6 heap per session, ten pages walked",
                        String.format(
                                Locale.ROOT,
                                "%.0f KB (%.1fx of %.1f KB)",
                                a.median() / 1024,
                                kali,
                                b.median() / 1024),
                        String.format(
                                Locale.ROOT,
                                "%.0f to %.0f KB, %d rounds of %d sessions",
                                a.terkecil() / 1024,
                                a.terbesar() / 1024,
                                putaran,
                                sesi),
                        "pass 10x and 150 KB, good 80 KB",
                        a.median() > 150 * 1024 || kali > 10
                                ? Keadaan.MELESET
                                : a.median() <= 80 * 1024 ? Keadaan.BAIK : Keadaan.LULUS));
    }

    private static List<Double> polos(Lapangan l, int sesi, int putaran) throws Exception {
        var dasar = l.target().resolve("data-polos");
        Lapangan.kosongkan(dasar);
        var war = l.target().resolve("polos.war");
        buatPolos(war);
        var port = Lapangan.portBebas();
        var proses = l.wildflyKosong(dasar, port, List.of(war));
        try {
            Penyalaan.tunggu(proses, () -> Penyalaan.status(port, "/polos/h0.xhtml") == 200);
            var hasil = new ArrayList<Double>();
            for (var p = 0; p <= putaran; p++) {
                var perSesi =
                        perSesi(
                                proses.pid(),
                                sesi,
                                () -> {
                                    var s = new Sesi("http://127.0.0.1:" + port);
                                    for (var h = 0; h < 10; h++) {
                                        s.ambil("/polos/h" + h + ".xhtml");
                                    }
                                });
                if (p > 0) {
                    hasil.add(perSesi);
                }
            }
            return hasil;
        } finally {
            Penyalaan.akhiri(proses);
        }
    }

    private static double perSesi(long pid, int sesi, Runnable jalan)
            throws IOException, InterruptedException {
        var sebelum = hidup(pid);
        for (var i = 0; i < sesi; i++) {
            jalan.run();
        }
        return (double) (hidup(pid) - sebelum) / sesi;
    }

    /** Live bytes of a JVM; the histogram collects fully first. */
    static long hidup(long pid) throws IOException, InterruptedException {
        var proses =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                                String.valueOf(pid),
                                "GC.class_histogram")
                        .redirectErrorStream(true)
                        .start();
        var isi = new String(proses.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!proses.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("jcmd tidak selesai");
        }
        var total = isi.lines().filter(b -> b.startsWith("Total")).findFirst();
        return Long.parseLong(
                total.orElseThrow(() -> new IllegalStateException("jcmd: " + isi))
                        .trim()
                        .split("\\s+")[2]);
    }

    private static Seri seri(List<Double> nilai) {
        return new Seri(nilai.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Ten pages, each with a form of three fields and a table of 25 rows. */
    private static void buatPolos(Path war) throws IOException {
        Files.createDirectories(war.getParent());
        try (var zip = new ZipOutputStream(Files.newOutputStream(war))) {
            var web =
                    new StringBuilder(
                            "<?xml version=\"1.0\"?><web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\">");
            for (var p : PENGATURAN) {
                var isi = p.split("=", 2);
                web.append("<context-param><param-name>")
                        .append(isi[0])
                        .append("</param-name><param-value>")
                        .append(isi[1])
                        .append("</param-value></context-param>");
            }
            web.append(
                    "<servlet><servlet-name>f</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class></servlet>"
                            + "<servlet-mapping><servlet-name>f</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping></web-app>");
            tulis(zip, "WEB-INF/web.xml", web.toString());
            tulis(
                    zip,
                    "WEB-INF/beans.xml",
                    "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\"/>");
            for (var h = 0; h < 10; h++) {
                tulis(
                        zip,
                        "h" + h + ".xhtml",
                        "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:h=\"jakarta.faces.html\" xmlns:ui=\"jakarta.faces.facelets\">"
                                + "<h:head><title>h</title></h:head><h:body><h:form id=\"f\"><h:inputText id=\"a\" value=\"#{sessionScope.a}\"/>"
                                + "<h:inputText id=\"b\" value=\"#{sessionScope.b}\"/><h:selectBooleanCheckbox id=\"c\" value=\"#{sessionScope.c}\"/>"
                                + "<h:commandButton id=\"d\" value=\"ok\"/><table><ui:repeat value=\"#{[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25]}\" var=\"n\">"
                                + "<tr><td>#{n}</td><td>baris</td></tr></ui:repeat></table></h:form></h:body></html>");
            }
        }
    }

    private static void tulis(ZipOutputStream zip, String nama, String isi) throws IOException {
        zip.putNextEntry(new ZipEntry(nama));
        ((OutputStream) zip).write(isi.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
