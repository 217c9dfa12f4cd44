package id.teladan.core.unitkerja;

import java.io.Serializable;

/**
 * A box of the organisation chart.
 *
 * @param kepala name of who leads the unit on the day; null when nobody does
 * @param kepalaJenis DEFINITIF, PJ, PLT or PLH
 * @param pendamping who acts beside the one that leads, such as the Plh of a head on a journey; null when nobody does
 */
public record SimpulBagan(
        long id,
        String nama,
        String jenis,
        String jabatan,
        String kepala,
        String kepalaJenis,
        String pendamping,
        String pendampingJenis,
        long orang,
        long lowong,
        boolean adaAnak)
        implements Serializable {}
