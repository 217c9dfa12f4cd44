package id.teladan.tolok.skenario;

import id.teladan.tolok.rangka.Angka;
import java.util.List;

/** One figure, or a few that belong together. */
public interface Skenario {

    /** What the command line and the marks in the document call it. */
    String kode();

    List<Angka> ukur(Lapangan lapangan) throws Exception;
}
