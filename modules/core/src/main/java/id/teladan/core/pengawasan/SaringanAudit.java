package id.teladan.core.pengawasan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What an auditor looks for; null = any.
 *
 * @param pelakuId who did it
 * @param entitas kind of what was changed
 * @param entitasId id of what was changed
 * @param useCase begins like this
 * @param permintaan id of the request
 * @param dari first day (WIB, inclusive)
 * @param sampai last day (WIB, inclusive)
 */
public record SaringanAudit(
        Long pelakuId,
        String entitas,
        String entitasId,
        String useCase,
        String permintaan,
        LocalDate dari,
        LocalDate sampai)
        implements Serializable {}
