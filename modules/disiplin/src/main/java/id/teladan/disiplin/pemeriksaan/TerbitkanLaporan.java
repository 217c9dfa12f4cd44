package id.teladan.disiplin.pemeriksaan;

import id.teladan.core.galat.Pelanggaran;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * Command: issue the report of the examination (LHP).
 *
 * @param versi version of the case that was seen
 * @param fakta what was found
 * @param analisis facts against the rule
 * @param meringankan mitigating circumstances; may be empty
 * @param memberatkan aggravating circumstances; may be empty
 */
public record TerbitkanLaporan(
        long id,
        long versi,
        @Size(max = 4000) String fakta,
        @Size(max = 4000) String analisis,
        @Size(max = 4000) String kesimpulan,
        boolean terbukti,
        @Size(max = 2000) String meringankan,
        @Size(max = 2000) String memberatkan) {

    /** What is missing; may be added to. */
    List<Pelanggaran> masalah() {
        var hasil = new ArrayList<Pelanggaran>();
        wajib(hasil, "fakta", fakta);
        wajib(hasil, "analisis", analisis);
        wajib(hasil, "kesimpulan", kesimpulan);
        return hasil;
    }

    private static void wajib(List<Pelanggaran> hasil, String bidang, String isi) {
        if (isi == null || isi.isBlank()) {
            hasil.add(Pelanggaran.pada(bidang, "WAJIB_DIISI"));
        }
    }
}
