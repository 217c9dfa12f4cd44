package id.teladan.skp.rencana;

import jakarta.validation.constraints.NotNull;

/**
 * Command: replace the present SKP after a change of position.
 *
 * @param versi version of the present SKP that was seen
 * @param pendekatan approach of the new one
 */
public record GantiSkp(long id, long versi, @NotNull Pendekatan pendekatan) {}
