package id.teladan.skp.daftar;

import java.io.Serializable;
import java.util.List;

/**
 * Matriks peran hasil: people x results of their superior. An empty cell = no role.
 *
 * @param pemilik whose results the columns are; null without a superior
 */
public record Matriks(String pemilik, List<Kolom> kolom, List<BarisMatriks> baris)
        implements Serializable {

    /** A result of the superior. */
    public record Kolom(long id, int nomor, String uraian) implements Serializable {}

    /** A person; {@code sel} holds one list of results per column. */
    public record BarisMatriks(long pegawaiId, String nama, String jabatan, List<List<String>> sel)
            implements Serializable {

        public BarisMatriks {
            sel = List.copyOf(sel);
        }
    }

    public Matriks {
        kolom = List.copyOf(kolom);
        baris = List.copyOf(baris);
    }
}
