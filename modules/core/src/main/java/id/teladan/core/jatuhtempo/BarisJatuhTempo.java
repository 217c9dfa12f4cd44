package id.teladan.core.jatuhtempo;

import id.teladan.core.karier.aturan.JenisJatuhTempo;
import java.io.Serializable;
import java.time.LocalDate;

/** A person for whom something falls due on a day. */
public record BarisJatuhTempo(
        long pegawaiId,
        String nama,
        String nip,
        JenisJatuhTempo jenis,
        LocalDate tanggal,
        String golongan,
        String jabatan,
        String unit,
        String opd)
        implements Serializable {}
