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
 * @param kontrakSampai last day of the running contract of a PPPK, included; null when there is none or it is not recorded
 */
public record PermintaanCuti(
        JenisCuti jenis,
        LocalDate dari,
        LocalDate sampai,
        PolaKerja pola,
        JenisPegawai jenisPegawai,
        int masaKerjaBulan,
        Integer anakKe,
        KeperluanCuti keperluan,
        LocalDate kontrakSampai) {

    /** Of somebody without a known end of contract. */
    public PermintaanCuti(
            JenisCuti jenis,
            LocalDate dari,
            LocalDate sampai,
            PolaKerja pola,
            JenisPegawai jenisPegawai,
            int masaKerjaBulan,
            Integer anakKe,
            KeperluanCuti keperluan) {
        this(jenis, dari, sampai, pola, jenisPegawai, masaKerjaBulan, anakKe, keperluan, null);
    }
}
