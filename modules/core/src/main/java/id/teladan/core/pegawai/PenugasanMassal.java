package id.teladan.core.pegawai;

import id.teladan.core.basisdata.SisipanMassal;
import java.sql.Connection;

/** Assignments written in bulk, with their decrees. */
public final class PenugasanMassal {

    private PenugasanMassal() {}

    /** Takes rows of id, person, position, kind, first day, last day, number and day of the decree, source, version. */
    public static SisipanMassal sisipan(Connection c) {
        return new SisipanMassal(
                c,
                "core_penugasan",
                "id",
                "pegawai_id",
                "jabatan_id",
                "jenis",
                "mulai",
                "sampai",
                "nomor_sk",
                "tanggal_sk",
                "sumber",
                "versi");
    }
}
