package id.teladan.core.unitkerja;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A unit from which another one goes on, or which goes on from it.
 *
 * @param dari true: a forerunner; false: a successor
 * @param cara GABUNG (of several one), PECAH (of one several) or UBAH (renamed or moved)
 * @param berlaku first day of the successor
 * @param penataan name of the reorganisation; null when it is not known
 * @param nomorSk its decree; null when it is not known
 * @param terlihat true when the acting person may open the unit
 */
public record BarisAsal(
        long id,
        String nama,
        boolean dari,
        String cara,
        LocalDate berlakuMulai,
        LocalDate berlakuSampai,
        LocalDate berlaku,
        String penataan,
        String nomorSk,
        boolean terlihat)
        implements Serializable {}
