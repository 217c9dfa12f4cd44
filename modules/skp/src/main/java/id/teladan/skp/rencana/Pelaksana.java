package id.teladan.skp.rencana;

import id.teladan.core.izin.Pelaku;
import java.io.Serializable;
import java.time.Instant;

/**
 * Who took a step, as what, when.
 *
 * @param sebagai DEFINITIF, PJ, PLT or PLH for a superior; null for the employee himself
 * @param jabatan position in which he decided; null for the employee himself
 */
public record Pelaksana(long id, String nama, String sebagai, String jabatan, Instant waktu)
        implements Serializable {

    /** The employee acts for himself. */
    public static Pelaksana diri(Pelaku pelaku, Instant waktu) {
        return new Pelaksana(pelaku.pegawaiId(), pelaku.nama(), null, null, waktu);
    }
}
