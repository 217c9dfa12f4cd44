package id.teladan.presensi.cuti;

import id.teladan.presensi.aturan.JenisCuti;
import java.io.Serializable;
import java.time.LocalDate;

/** Another own request that shares days. */
public record Bentrok(long id, JenisCuti jenis, StatusCuti status, LocalDate dari, LocalDate sampai)
        implements Serializable {}
