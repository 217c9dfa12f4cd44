package id.teladan.core.usulan;

import java.time.LocalDate;

/**
 * What an approved change may want to note beside its own payload.
 *
 * @param usulanId number of the proposal, as the source of the change
 * @param berlaku first day (WIB) that the proposer asked for; null when the kind has none
 * @param berkasId evidence, or null
 */
public record KonteksUsulan(
        long usulanId,
        long pengusulId,
        long pemutusId,
        LocalDate berlaku,
        Long berkasId,
        String alasan) {}
