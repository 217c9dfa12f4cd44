package id.teladan.presensi.aturan;

import id.teladan.core.aturan.PolaKerja;
import java.time.LocalDate;

/**
 * A leave as asked for.
 *
 * @param dari first day, included
 * @param sampai last day, included; not before {@code dari}
 * @param masaKerjaBulan full months of continuous service on the first day
 * @param anakKe which child; only for MELAHIRKAN, else null
 * @param keperluan null when not said
 */
public record PermintaanCuti(
        JenisCuti jenis,
        LocalDate dari,
        LocalDate sampai,
        PolaKerja pola,
        JenisPegawai jenisPegawai,
        int masaKerjaBulan,
        Integer anakKe,
        KeperluanCuti keperluan) {}
