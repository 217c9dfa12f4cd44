package id.teladan.skp.daftar;

import id.teladan.skp.rencana.Aspek;
import id.teladan.skp.rencana.IsiIndikator;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A stored text with its version, who wrote it and when.
 *
 * @param aspek of an indicator; null for everything else
 * @param target of an indicator as forms print it; null for everything else
 */
public record IsianTersimpan(
        long versi, String uraian, String oleh, Instant pada, Aspek aspek, String target)
        implements Serializable {

    /** A row that is nothing but a text. */
    public IsianTersimpan(long versi, String uraian, String oleh, Instant pada) {
        this(versi, uraian, oleh, pada, null, null);
    }

    /** An indicator. */
    public IsianTersimpan(
            long versi,
            String uraian,
            String oleh,
            Instant pada,
            Aspek aspek,
            BigDecimal angka,
            BigDecimal tertinggi,
            String satuan,
            String teks) {
        this(
                versi,
                uraian,
                oleh,
                pada,
                aspek,
                new IsiIndikator(0, versi, aspek, uraian, angka, tertinggi, satuan, teks, 0)
                        .target());
    }
}
