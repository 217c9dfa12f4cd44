package id.teladan.skp.rencana;

import id.teladan.core.galat.KonflikPerubahan;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;

/** What two people may edit at the same moment: knows its version, and who changed it last. */
@MappedSuperclass
public abstract class Berversi {

    @Version private long versi;

    @Column(name = "diubah_oleh")
    private String diubahOleh;

    @Column(name = "diubah_pada")
    private Instant diubahPada;

    public long versi() {
        return versi;
    }

    public String diubahOleh() {
        return diubahOleh;
    }

    public Instant diubahPada() {
        return diubahPada;
    }

    /** Refuses when somebody changed it after {@code dilihat}; names him and the moment. */
    public void pastikanVersi(long dilihat) {
        if (versi != dilihat) {
            throw KonflikPerubahan.kode(
                    "DATA_BERUBAH_OLEH", diubahOleh, WaktuWib.tulis(diubahPada));
        }
    }

    /**
     * For a new row whose absence the pages call version 0: the row begins with 1, so that whoever still sees no row is
     * told when another has written it first.
     */
    protected void mulaiDariSatu() {
        versi = 1;
    }

    /** Notes who changed it and when. */
    protected void diubah(String oleh, Instant pada) {
        diubahOleh = oleh;
        diubahPada = pada;
    }
}
