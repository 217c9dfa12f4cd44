package id.teladan.presensi.antre;

import id.teladan.core.basisdata.SisipanMassal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;

/** Enters days into the queue, in the transaction of what has changed. */
public final class AntreHari {

    /**
     * A day of a person.
     *
     * @param tanggal WIB; the day of the punch: which working day it belongs to is decided when it is resolved
     */
    public record Hari(long pegawaiId, LocalDate tanggal) {}

    private AntreHari() {}

    /** Enters each day once. */
    public static void tambah(Connection sambungan, Collection<Hari> hari) throws SQLException {
        if (hari.isEmpty()) {
            return;
        }
        try (var t = new SisipanMassal(sambungan, "presensi_antre_hari", "pegawai_id", "tanggal")) {
            for (var h : hari) {
                t.baris(h.pegawaiId(), h.tanggal());
            }
        }
    }
}
