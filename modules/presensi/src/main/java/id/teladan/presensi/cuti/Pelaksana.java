package id.teladan.presensi.cuti;

import id.teladan.core.izin.Pelaku;
import java.io.Serializable;
import java.time.Instant;

/**
 * Who took a step, as what, when.
 *
 * @param sebagai DEFINITIF, PJ, PLT or PLH for an official; null for the employee himself
 * @param jabatan position in which he acted; null for the employee himself
 */
record Pelaksana(long id, String nama, String sebagai, String jabatan, Instant waktu)
        implements Serializable {

    static Pelaksana diri(Pelaku pelaku, Instant waktu) {
        return new Pelaksana(pelaku.pegawaiId(), pelaku.nama(), null, null, waktu);
    }
}
