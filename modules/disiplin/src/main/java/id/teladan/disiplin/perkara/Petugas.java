package id.teladan.disiplin.perkara;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who takes a step, as what, when.
 *
 * @param id null for the system
 * @param sebagai DEFINITIF, PJ, PLT or PLH for the head of a unit; else null
 * @param jabatan post in which he acts; else null
 */
public record Petugas(Long id, String nama, String sebagai, String jabatan, Instant waktu)
        implements Serializable {}
