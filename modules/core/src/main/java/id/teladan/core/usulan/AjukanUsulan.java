package id.teladan.core.usulan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A proposal.
 *
 * @param jenis {@link PelaksanaUsulan#jenis}
 * @param isi payload, of the type of the kind
 * @param berlaku first day (WIB) of the change; null when the kind has none
 * @param berkasId an own file as evidence, or null
 */
public record AjukanUsulan(
        String jenis, Record isi, String alasan, LocalDate berlaku, Long berkasId)
        implements Serializable {}
