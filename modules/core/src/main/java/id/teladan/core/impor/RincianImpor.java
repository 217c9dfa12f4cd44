package id.teladan.core.impor;

import id.teladan.core.galat.Pelanggaran;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One import for the screen.
 *
 * @param barisGalat rows with at least one error
 * @param galat errors in all
 * @param catatan what was ignored in the file
 * @param sebab why the commit did not happen; null otherwise
 * @param pekerjaanId the job of the commit; null before
 * @param versi travels back in the commands
 */
public record RincianImpor(
        long id,
        String namaBerkas,
        long ukuran,
        String pengunggah,
        Instant diunggah,
        Instant diperiksa,
        String penetap,
        Instant ditetapkan,
        StatusImpor status,
        int baru,
        int berubah,
        int sama,
        int barisGalat,
        int galat,
        int peringatan,
        List<Pelanggaran> catatan,
        Pelanggaran sebab,
        Long pekerjaanId,
        long versi)
        implements Serializable {

    /** True when [Terapkan] would change something. */
    public boolean bolehDiterapkan() {
        return status == StatusImpor.SIAP && baru + berubah > 0;
    }

    /** True when the stored file may be checked again. */
    public boolean bolehDiperiksaUlang() {
        return status != StatusImpor.MENERAPKAN && status != StatusImpor.DITERAPKAN;
    }

    /** True when every row stands in the data already. */
    public boolean tanpaPerubahan() {
        return status == StatusImpor.SIAP && baru + berubah == 0;
    }

    public boolean berjalan() {
        return status == StatusImpor.MENERAPKAN;
    }

    public int banyakBaris() {
        return baru + berubah + sama + barisGalat;
    }
}
