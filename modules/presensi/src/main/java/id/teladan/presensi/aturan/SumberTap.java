package id.teladan.presensi.aturan;

import java.time.LocalDateTime;

/**
 * A device that may hold punches of a person.
 *
 * @param terdengar when it was last heard of, WIB
 */
public record SumberTap(String nama, LocalDateTime terdengar) {}
