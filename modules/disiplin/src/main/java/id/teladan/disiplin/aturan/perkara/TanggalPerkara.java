package id.teladan.disiplin.aturan.perkara;

import java.time.LocalDate;

/**
 * Days of a case (WIB) from which clocks run; null = not yet.
 *
 * @param ditelaah day on which the indication was accepted
 * @param diperiksa day of the latest summons' examination
 * @param berakhir last day of serving
 */
public record TanggalPerkara(
        LocalDate dilaporkan,
        LocalDate ditelaah,
        LocalDate diperiksa,
        LocalDate ditetapkan,
        LocalDate diterima,
        LocalDate upaya,
        LocalDate berakhir) {}
