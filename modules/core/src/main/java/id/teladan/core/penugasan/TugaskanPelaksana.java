package id.teladan.core.penugasan;

import id.teladan.core.pegawai.JenisPenugasan;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Command: somebody acts for a post; also the payload of the proposal.
 *
 * @param jenis PJ, PLT or PLH
 * @param mulai first day
 * @param sampai last day, inclusive
 */
public record TugaskanPelaksana(
        Long pegawaiId,
        Long jabatanId,
        JenisPenugasan jenis,
        LocalDate mulai,
        LocalDate sampai,
        String nomorSk,
        LocalDate tanggalSk)
        implements Serializable {}
