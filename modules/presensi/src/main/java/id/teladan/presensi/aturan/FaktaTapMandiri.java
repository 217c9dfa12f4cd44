package id.teladan.presensi.aturan;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What is known of a check-in by phone.
 *
 * @param waktu when it happened, the clock of the phone corrected by what is known of it
 * @param diterima when it arrived
 * @param selisihDetik clock of the phone minus ours when they were last compared; null when never
 * @param tempat where; null without place
 * @param lokasi places of the person on that day
 * @param ponsel what is known of the phone
 */
public record FaktaTapMandiri(
        Instant waktu,
        Instant diterima,
        Integer selisihDetik,
        TempatTap tempat,
        List<LokasiTap> lokasi,
        PonselTap ponsel)
        implements Serializable {

    /** What is known of the phone. */
    public enum PonselTap {
        /** The person has not registered any, and this one does not sign. */
        TIDAK_TERDAFTAR,
        /** Registered, the signature fits. */
        BERTANDA,
        /** Registered, but the check-in carries no signature. */
        TANPA_TANDA,
        /** Registered, and the signature does not fit. */
        TANDA_SALAH,
        /** Another phone than the registered one. */
        LAIN
    }

    public FaktaTapMandiri {
        lokasi = List.copyOf(lokasi);
    }
}
