package id.teladan.tolok.rangka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints figures as Markdown and puts them between the marks of a document. */
public final class Tabel {

    private Tabel() {}

    public static String markdown(List<Angka> angka) {
        var isi =
                new StringBuilder(
                        "| measured | result | spread | aim | |\n|---|---|---|---|---|\n");
        for (var a : angka) {
            isi.append("| ")
                    .append(String.join(" | ", a.nama(), a.hasil(), a.sebaran(), a.sasaran()))
                    .append(" | ")
                    .append(a.keadaan().tulisan())
                    .append(" |\n");
        }
        return isi.toString();
    }

    /** The text with everything between {@code <!-- nama -->} and {@code <!-- /nama -->} replaced. */
    public static String sisipkan(String dokumen, String nama, String isi) {
        var buka = "<!-- " + nama + " -->";
        var tutup = "<!-- /" + nama + " -->";
        var awal = dokumen.indexOf(buka);
        var akhir = dokumen.indexOf(tutup);
        if (awal < 0 || akhir < awal) {
            throw new IllegalArgumentException("Dokumen tidak punya tempat untuk " + nama);
        }
        return dokumen.substring(0, awal + buka.length())
                + "\n"
                + isi.stripTrailing()
                + "\n"
                + dokumen.substring(akhir);
    }

    public static void sisipkan(Path dokumen, String nama, String isi) throws IOException {
        Files.writeString(dokumen, sisipkan(Files.readString(dokumen), nama, isi));
    }
}
