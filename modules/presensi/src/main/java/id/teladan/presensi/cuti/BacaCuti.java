package id.teladan.presensi.cuti;

import id.teladan.core.basisdata.NilaiSql;
import id.teladan.presensi.aturan.JenisCuti;
import jakarta.persistence.Tuple;
import java.time.LocalDate;

/** Reads rows of lists of leave. */
final class BacaCuti {

    private static final String NAMA =
            "trim(concat(coalesce(concat(p.gelar_depan, ' '), ''), p.nama, coalesce(concat(', ', p.gelar_belakang), '')))";

    /** Columns over the aliases of {@link CutiDalamLingkup#DARI}, in the names that {@link #baris} reads. */
    static final String KOLOM =
            "select c.id as id, c.pegawai_id as pegawai_id, "
                    + NAMA
                    + " as nama, p.nip as nip, j.nama as jabatan, u.nama as unit, c.jenis as jenis, c.status as status,"
                    + " cast(c.dari as char) as dari, cast(c.sampai as char) as sampai, c.hari as hari, c.diajukan_pada as diajukan,"
                    + " cast(c.kembali_pada as char) as kembali";

    private BacaCuti() {}

    static String teks(Tuple b, String kolom) {
        return NilaiSql.teks(b, kolom);
    }

    static LocalDate hari(Tuple b, String kolom) {
        return teks(b, kolom) == null ? null : LocalDate.parse(teks(b, kolom));
    }

    /** A row as it stands on a day. */
    static BarisCuti baris(Tuple b, LocalDate kini) {
        var status = StatusCuti.valueOf(teks(b, "status"));
        var dari = hari(b, "dari");
        var sampai = hari(b, "sampai");
        return new BarisCuti(
                NilaiSql.angka(b, "id"),
                NilaiSql.angka(b, "pegawai_id"),
                teks(b, "nama"),
                teks(b, "nip"),
                teks(b, "jabatan"),
                teks(b, "unit"),
                JenisCuti.valueOf(teks(b, "jenis")),
                status,
                keadaan(status, dari, sampai, hari(b, "kembali"), kini),
                dari,
                sampai,
                NilaiSql.angka(b, "hari").intValue(),
                NilaiSql.waktu(b, "diajukan"),
                hari(b, "kembali"));
    }

    private static String keadaan(
            StatusCuti status,
            LocalDate dari,
            LocalDate sampai,
            LocalDate kembali,
            LocalDate kini) {
        if (kembali != null) {
            return "DIPANGGIL";
        }
        if (status != StatusCuti.DISETUJUI || kini.isBefore(dari)) {
            return status.name();
        }
        return kini.isAfter(sampai) ? "SELESAI" : "BERJALAN";
    }
}
