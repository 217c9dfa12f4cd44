package id.teladan.presensi.karantina;

import java.time.LocalDate;

/**
 * Says whose PIN it is.
 *
 * @param mulai first day of it
 * @param sampai last day; null = open
 */
public record PetakanPin(
        long karantinaId, long versi, Long pegawaiId, LocalDate mulai, LocalDate sampai) {}
