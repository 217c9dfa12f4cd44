package id.teladan.disiplin.aturan;

import java.time.LocalDate;

/**
 * A sanction that is being served.
 *
 * @param berakhir last day, included
 */
public record HukumanBerjalan(JenisHukuman jenis, LocalDate berakhir) {}
