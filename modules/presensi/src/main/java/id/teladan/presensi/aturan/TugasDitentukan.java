package id.teladan.presensi.aturan;

/**
 * What a person has to do on a date.
 *
 * @param tugas null without a duty
 * @param sebab why there is none, for people; null with a duty
 * @param perluPetugas no schedule, no roster or no calendar is known: that is no free day, an officer must say
 */
public record TugasDitentukan(TugasHari tugas, String sebab, boolean perluPetugas) {

    static TugasDitentukan ada(TugasHari tugas) {
        return new TugasDitentukan(tugas, null, false);
    }

    static TugasDitentukan bebas(String sebab) {
        return new TugasDitentukan(null, sebab, false);
    }

    static TugasDitentukan petugas(String sebab) {
        return new TugasDitentukan(null, sebab, true);
    }
}
