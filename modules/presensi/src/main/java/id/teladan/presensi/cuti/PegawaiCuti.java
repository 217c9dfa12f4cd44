package id.teladan.presensi.cuti;

import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.presensi.aturan.JenisPegawai;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What leave needs to know of a person.
 *
 * @param tmt first day of service; null when it is not recorded
 * @param unitId unit of the definitive position; null when there is none
 * @param jenjang its level; null when there is none
 * @param kontrakSampai last day of the running contract of a PPPK; null when it is not recorded
 */
record PegawaiCuti(
        long id,
        StatusPegawai status,
        LocalDate tmt,
        Long unitId,
        String jenjang,
        LocalDate kontrakSampai) {

    JenisPegawai jenis() {
        return switch (status) {
            case PNS -> JenisPegawai.PNS;
            case CPNS -> JenisPegawai.CPNS;
            case PPPK -> JenisPegawai.PPPK;
            case PEJABAT_NEGARA -> throw PelanggaranAturan.kode("CUTI-008");
        };
    }

    /** Full months of service on a day. */
    int masaKerjaBulan(LocalDate pada) {
        if (tmt == null) {
            throw PelanggaranAturan.kode("CUTI-023");
        }
        return (int) Math.max(0, ChronoUnit.MONTHS.between(tmt, pada));
    }
}
