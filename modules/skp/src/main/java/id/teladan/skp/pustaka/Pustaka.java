package id.teladan.skp.pustaka;

import id.teladan.core.berkas.Sha256;
import id.teladan.skp.rencana.Berversi;
import id.teladan.skp.rencana.Pelaksana;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;

/** A result that people in a position usually plan. What was withdrawn is offered to nobody, but stays. */
@Entity
@Table(name = "skp_pustaka")
class Pustaka extends Berversi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_pustaka_seq")
    @SequenceGenerator(
            name = "skp_pustaka_seq",
            sequenceName = "skp_pustaka_seq",
            allocationSize = 50)
    private Long id;

    private String jabatan;

    private String uraian;

    private String sidik;

    private Instant dicabut;

    protected Pustaka() {}

    Pustaka(String jabatan, String uraian, Pelaksana oleh) {
        isi(jabatan, uraian, oleh);
    }

    /** Position and text; {@code untuk} empty stands for every position. */
    final void isi(String untuk, String teks, Pelaksana oleh) {
        jabatan = rapi(untuk);
        uraian = rapi(teks);
        sidik = sidik(jabatan, uraian);
        diubah(oleh.nama(), oleh.waktu());
    }

    void cabut(Pelaksana oleh) {
        dicabut = oleh.waktu();
        diubah(oleh.nama(), oleh.waktu());
    }

    void tawarkanLagi(Pelaksana oleh) {
        dicabut = null;
        diubah(oleh.nama(), oleh.waktu());
    }

    /** The same position and text have the same one; blanks and case do not count. */
    static String sidik(String jabatan, String uraian) {
        return Sha256.dari(
                (rapi(jabatan) + "|" + rapi(uraian))
                        .toLowerCase(Locale.ROOT)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String rapi(String teks) {
        return teks == null ? "" : teks.strip().replaceAll("\\s+", " ");
    }

    Long id() {
        return id;
    }

    String jabatan() {
        return jabatan;
    }

    String uraian() {
        return uraian;
    }

    Instant dicabut() {
        return dicabut;
    }
}
