package id.teladan.presensi.dinas;

import java.io.Serializable;
import java.time.LocalDate;

/** A letter of assignment in a list. */
public record BarisDinas(
        long id,
        String nomor,
        String perihal,
        String tujuan,
        LocalDate dari,
        LocalDate sampai,
        int orang,
        boolean batal)
        implements Serializable {}
