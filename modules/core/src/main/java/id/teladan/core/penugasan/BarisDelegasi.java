package id.teladan.core.penugasan;

import id.teladan.core.izin.HakDelegasi;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A delegation, given or received.
 *
 * @param diberikan true when the acting person gave it
 * @param lawan the other person
 * @param unit name of the unit that it is bound to, or null
 * @param keadaan BERJALAN, NANTI, SELESAI or DICABUT on the day
 */
public record BarisDelegasi(
        long id,
        long versi,
        boolean diberikan,
        String lawan,
        String jabatanLawan,
        List<HakDelegasi> hak,
        String unit,
        LocalDate mulai,
        LocalDate sampai,
        String alasan,
        String alasanCabut,
        String keadaan)
        implements Serializable {

    public BarisDelegasi {
        hak = List.copyOf(hak);
    }

    /** The giver may still end it. */
    public boolean dapatDicabut() {
        return diberikan && ("BERJALAN".equals(keadaan) || "NANTI".equals(keadaan));
    }

    /** The receiver may act under it now. */
    public boolean dapatDipakai() {
        return !diberikan && "BERJALAN".equals(keadaan);
    }
}
