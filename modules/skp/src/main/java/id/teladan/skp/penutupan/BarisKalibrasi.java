package id.teladan.skp.penutupan;

import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.evaluasi.StatusEvaluasi;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One person beside the others.
 *
 * @param penilai who wrote into the sheet last or set it; null while nobody did
 * @param status null while there is no sheet
 * @param predikat that was set, else the one that follows from the ratings typed; null while one is missing
 * @param atas items above expectation, likewise sesuai and bawah
 * @param lalu predicate of the quarter before; null when there was none
 * @param siap true when the acting person may set it now
 */
public record BarisKalibrasi(
        long skpId,
        long versi,
        String nama,
        String jabatan,
        String unit,
        String penilai,
        StatusEvaluasi status,
        Rating ratingHasil,
        Rating ratingPerilaku,
        PredikatKinerja predikat,
        int atas,
        int sesuai,
        int bawah,
        int terisi,
        int indikator,
        PredikatKinerja lalu,
        List<Catatan> catatan,
        boolean siap)
        implements Serializable {

    /** What a meeting said. */
    public record Catatan(String isi, String oleh, Instant waktu) implements Serializable {}

    public BarisKalibrasi {
        catatan = List.copyOf(catatan);
    }

    public boolean ditetapkan() {
        return status != null && status != StatusEvaluasi.DRAF;
    }
}
