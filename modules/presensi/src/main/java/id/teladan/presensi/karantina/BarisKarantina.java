package id.teladan.presensi.karantina;

import id.teladan.presensi.aturan.SebabKarantina;
import java.io.Serializable;
import java.time.Instant;

/**
 * Something that waits.
 *
 * @param perangkat name of the device; null when it is not on the allow-list
 * @param namaDiPerangkat how the device itself calls the user of the PIN; null when it has not said so
 * @param baris the line as it came
 * @param banyak how often it was sent
 */
public record BarisKarantina(
        long id,
        long versi,
        SebabKarantina sebab,
        String sn,
        String perangkat,
        String unit,
        String pin,
        String namaDiPerangkat,
        String baris,
        Instant pertama,
        Instant terakhir,
        int banyak)
        implements Serializable {

    /** True when it says whose PIN it is that is missing. */
    public boolean perluPemilik() {
        return sebab == SebabKarantina.PIN_TIDAK_DIKENAL;
    }

    /** True when going through the reception again can help: the device is known by now. */
    public boolean dapatDiproses() {
        return !perluPemilik() && perangkat != null;
    }
}
