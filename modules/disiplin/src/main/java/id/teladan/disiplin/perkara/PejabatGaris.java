package id.teladan.disiplin.perkara;

import id.teladan.disiplin.aturan.Pejabat;
import java.io.Serializable;

/**
 * Who leads a unit above a person on a day.
 *
 * @param jenis DEFINITIF, PJ, PLT or PLH
 * @param tingkat his level as an official who may sanction; null for heads of schools and the like
 */
public record PejabatGaris(
        long pegawaiId, String nama, String jabatan, long unitId, String jenis, Pejabat tingkat)
        implements Serializable {}
