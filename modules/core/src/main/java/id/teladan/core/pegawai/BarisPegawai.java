package id.teladan.core.pegawai;

import java.io.Serializable;

/**
 * A person in a list, as of today.
 *
 * @param nama with titles
 * @param kedudukan code of the legal standing
 * @param jabatan definitive position; null when there is none, then jenjang, unit and opd too
 */
public record BarisPegawai(
        long id,
        String nama,
        String nip,
        StatusPegawai status,
        String kedudukan,
        String golongan,
        String pangkat,
        String jabatan,
        String jenjang,
        Long unitId,
        String unit,
        String opd)
        implements Serializable {}
