package id.teladan.core.aturan;

import java.io.Serializable;
import java.time.LocalDate;

/** A day that is no working day for ASN. */
public record HariLibur(LocalDate tanggal, Jenis jenis, String nama, Dasar dasar)
        implements Serializable {

    /** Who declared it. */
    public enum Jenis {
        NASIONAL,
        /** Joint leave: no working day, and it does not reduce the annual leave. */
        CUTI_BERSAMA,
        LOKAL
    }
}
