package id.teladan.skp.angkakredit;

import id.teladan.skp.aturan.angkakredit.JenjangFungsional;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A decision with everything that its document prints. */
public record PakTerbaca(
        long id,
        long pegawaiId,
        int tahun,
        JenjangFungsional jenjang,
        String nomor,
        LocalDate tanggal,
        BigDecimal kumulatif,
        IsiPak isi,
        long penetapId,
        Instant ditetapkanPada)
        implements Serializable {}
