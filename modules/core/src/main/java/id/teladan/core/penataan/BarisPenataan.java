package id.teladan.core.penataan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A reorganisation in the list.
 *
 * @param keadaan RANCANGAN, MENUNGGU or DITETAPKAN
 */
public record BarisPenataan(
        long id, String nama, LocalDate berlaku, String nomorSk, int langkah, String keadaan)
        implements Serializable {}
