package id.teladan.skp.rencana;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Command: open an SKP for a period within one year; both days included. */
public record BukaSkp(
        @NotNull LocalDate mulai, @NotNull LocalDate sampai, @NotNull Pendekatan pendekatan) {

    /** The usual period: 1 January to 31 December. */
    public static BukaSkp setahun(int tahun, Pendekatan pendekatan) {
        return new BukaSkp(LocalDate.of(tahun, 1, 1), LocalDate.of(tahun, 12, 31), pendekatan);
    }
}
