package id.teladan.tolok.skenario;

import id.teladan.server.ProsesWildfly;
import id.teladan.tolok.rangka.Angka;
import id.teladan.tolok.rangka.Laju;
import id.teladan.tolok.rangka.Pasangan;
import id.teladan.tolok.rangka.Seri;
import id.teladan.tolok.tetap.PencegatTetap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * R2. The ten main pages at a fixed rate; against the same pages and components on a copy of the EAR whose read sides
 * answer with what they answered the first time, so that no query and no rule stands behind the lists.
 */
final class HalamanTetap implements Skenario {

    private static final Pattern SEL = Pattern.compile("(?s)<td[^>]*>(.*?)</td>");
    private static final double PER_DETIK = 12;

    @Override
    public String kode() {
        return "R2";
    }

    @Override
    public List<Angka> ukur(Lapangan l) throws Exception {
        var server = l.utama();
        var halaman = Halaman.sepuluh(server);
        var dasar = l.target().resolve("data-tetap");
        ProsesWildfly.siapkanFolder(l.wildfly(), dasar, List.of(earTetap(l)));
        var port = Lapangan.portBebas();
        var proses =
                ProsesWildfly.nyalakan(
                        l.wildfly(), dasar, port, Penyalaan.lingkungan(server, l.kunciAudit()));
        try {
            Penyalaan.tunggu(proses, () -> Penyalaan.status(port, "/masuk") == 200);
            var asli = Sesi.sebagai(server.alamat(), "bkd");
            var tetap = Sesi.sebagai("http://127.0.0.1:" + port, "bkd");
            for (var i = 0; i < l.pilih(20, 6); i++) {
                for (var h : halaman) {
                    samakan(h, asli.ambil(h), tetap.ambil(h));
                }
            }
            var detik = l.pilih(10, 4);
            var p =
                    Pasangan.ukur(
                            1,
                            l.pilih(5, 2),
                            () -> p95(asli, halaman, detik),
                            () -> p95(tetap, halaman, detik));
            p.simpan(l.seri("R2"));
            return List.of(
                    Angka.rasio(
                            "R2 p95 of the ten main pages and their Ajax requests, 12 requests a second",
                            p,
                            "ms",
                            2,
                            1.5));
        } finally {
            Penyalaan.akhiri(proses);
        }
    }

    private static double p95(Sesi sesi, List<String> halaman, int detik) {
        var daftar = sesi.ambil("/pegawai/daftar");
        var jawaban =
                Laju.jalankan(
                        PER_DETIK,
                        detik,
                        i ->
                                i % (halaman.size() + 2) < halaman.size()
                                        ? sesi.ambilNanti(halaman.get(i % (halaman.size() + 2)))
                                                .thenApply(
                                                        j ->
                                                                new Laju.Balasan(
                                                                        j.statusCode(), false))
                                        : sesi.ajaxNanti("/pegawai/daftar", daftar, SARING)
                                                .thenApply(
                                                        j ->
                                                                new Laju.Balasan(
                                                                        j.statusCode(), false)));
        for (var j : jawaban) {
            if (j.status() != 200) {
                throw new IllegalStateException("Ada halaman yang menjawab " + j.status());
            }
        }
        return new Seri(jawaban.stream().mapToDouble(Laju.Jawaban::milidetik).toArray())
                .persentil(95);
    }

    private static final Map<String, String> SARING =
            Map.of(
                    "jakarta.faces.source",
                    "daftar:teks",
                    "jakarta.faces.behavior.event",
                    "input",
                    "jakarta.faces.partial.event",
                    "input",
                    "jakarta.faces.partial.execute",
                    "daftar:teks",
                    "jakarta.faces.partial.render",
                    "daftar:hasil ringkas",
                    "daftar",
                    "daftar",
                    "daftar:teks",
                    "an");

    /** The cells of all tables are the same; around them stand times and tokens. */
    private static void samakan(String jalur, String satu, String dua) {
        var a = SEL.matcher(satu).results().map(m -> m.group(1)).toList();
        var b = SEL.matcher(dua).results().map(m -> m.group(1)).toList();
        if (!a.equals(b)) {
            throw new IllegalStateException("Isi " + jalur + " berbeda");
        }
    }

    private static Path earTetap(Lapangan l) throws IOException {
        var ear = l.target().resolve("tetap/teladan.ear");
        Files.createDirectories(ear.getParent());
        Files.copy(l.ear(), ear, StandardCopyOption.REPLACE_EXISTING);
        var jar = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(jar)) {
            var kelas = PencegatTetap.class.getName().replace('.', '/') + ".class";
            zip.putNextEntry(new ZipEntry(kelas));
            try (var isi = PencegatTetap.class.getClassLoader().getResourceAsStream(kelas)) {
                isi.transferTo(zip);
            }
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("META-INF/beans.xml"));
            zip.write(
                    "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"all\"/>"
                            .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        try (var isi = FileSystems.newFileSystem(ear)) {
            Files.write(isi.getPath("/lib/tolok-tetap.jar"), jar.toByteArray());
        }
        return ear;
    }
}
