package id.teladan.presensi.hari;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A raw punch of a person.
 *
 * @param waktu WIB
 * @param perangkat where it was recorded
 * @param verifikasi code of the device for how he was recognised; null when it said none
 * @param diterima when it arrived here, WIB
 */
public record TapMentah(
        LocalDateTime waktu, String perangkat, Integer verifikasi, LocalDateTime diterima)
        implements Serializable {}
