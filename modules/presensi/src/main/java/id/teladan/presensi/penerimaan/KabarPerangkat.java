package id.teladan.presensi.penerimaan;

import id.teladan.core.basisdata.SisipanMassal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/** Notes the state of a device. */
final class KabarPerangkat {

    private static final String UNGGAHAN =
            "terakhir = values(terakhir), unggah_terakhir = values(unggah_terakhir), alamat = values(alamat),"
                    + " tap_terakhir = greatest(coalesce(tap_terakhir, values(tap_terakhir)), coalesce(values(tap_terakhir), tap_terakhir)),"
                    + " stempel = coalesce(values(stempel), stempel), selisih = coalesce(values(selisih), selisih)";

    private static final String SAPAAN =
            "terakhir = values(terakhir), alamat = values(alamat),"
                    + " versi_push = coalesce(values(versi_push), versi_push),"
                    + " keterangan = coalesce(values(keterangan), keterangan)";

    private static final int ALAMAT_TERPANJANG = 45;
    private static final int KETERANGAN_TERPANJANG = 200;
    private static final String STEMPEL = "[0-9A-Za-z:_-]{1,24}";

    private KabarPerangkat() {}

    /**
     * An upload; also takes the lock that lets uploads of one device follow each other. The stamp is kept as the device says
     * it, also a smaller one than before: then it sends something twice, the other way round something would be lost.
     */
    static void unggahan(
            Connection c,
            long perangkatId,
            UnggahanPerangkat u,
            Instant tapTerakhir,
            Integer selisih,
            Instant kini)
            throws SQLException {
        try (var t =
                SisipanMassal.atauUbah(
                        c,
                        "presensi_kabar",
                        UNGGAHAN,
                        "perangkat_id",
                        "terakhir",
                        "unggah_terakhir",
                        "alamat",
                        "tap_terakhir",
                        "stempel",
                        "selisih")) {
            t.baris(
                    perangkatId,
                    kini,
                    kini,
                    potong(u.alamat(), ALAMAT_TERPANJANG),
                    tapTerakhir,
                    stempel(u.stempel()),
                    selisih);
        }
    }

    /** Any other request. */
    static void sapaan(
            Connection c,
            long perangkatId,
            String alamat,
            String versiPush,
            String keterangan,
            Instant kini)
            throws SQLException {
        try (var t =
                SisipanMassal.atauUbah(
                        c,
                        "presensi_kabar",
                        SAPAAN,
                        "perangkat_id",
                        "terakhir",
                        "alamat",
                        "versi_push",
                        "keterangan")) {
            t.baris(
                    perangkatId,
                    kini,
                    potong(alamat, ALAMAT_TERPANJANG),
                    potong(versiPush, 24),
                    potong(keterangan, KETERANGAN_TERPANJANG));
        }
    }

    /** "None" and what is no stamp do not count. */
    private static String stempel(String teks) {
        return teks == null || !teks.matches(STEMPEL) || teks.equalsIgnoreCase("None")
                ? null
                : teks;
    }

    private static String potong(String teks, int panjang) {
        return teks == null || teks.isBlank()
                ? null
                : teks.length() <= panjang ? teks : teks.substring(0, panjang);
    }
}
