package id.teladan.core.pengawasan;

import id.teladan.core.audit.Temuan;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A verification for the screen.
 *
 * @param selesai null while it runs
 */
public record HasilPemeriksaanRantai(
        long id,
        Instant diminta,
        String pemeriksa,
        Instant selesai,
        long baris,
        int jangkar,
        List<Temuan> temuan)
        implements Serializable {

    public HasilPemeriksaanRantai {
        temuan = List.copyOf(temuan);
    }

    /** {@code UTUH}, {@code TIDAK_UTUH} or {@code BERJALAN}. */
    public String keadaan() {
        return selesai == null ? "BERJALAN" : temuan.isEmpty() ? "UTUH" : "TIDAK_UTUH";
    }
}
