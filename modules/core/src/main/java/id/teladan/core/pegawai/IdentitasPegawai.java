package id.teladan.core.pegawai;

import java.io.Serializable;

/**
 * Who a person is on a day, as official forms print it.
 *
 * @param nama with titles
 * @param nip 18 digits without blanks; null for a PEJABAT_NEGARA
 * @param golongan code such as {@code III/b}; null when none is recorded
 * @param pangkat name of the rank; null when none is recorded
 * @param jabatan definitive position of the day; null when there is none
 * @param jenjang level of that position; null when there is none
 * @param unitId unit of that position; null when there is none
 * @param unit its name
 * @param opd name of the OPD that the unit belongs to
 */
public record IdentitasPegawai(
        long id,
        String nama,
        String nip,
        String golongan,
        String pangkat,
        String jabatan,
        String jenjang,
        Long unitId,
        String unit,
        String opd)
        implements Serializable {

    /** {@code Penata Muda Tk I (III/b)}, or a dash. */
    public String pangkatGolongan() {
        return golongan == null ? "-" : pangkat + " (" + golongan + ")";
    }
}
