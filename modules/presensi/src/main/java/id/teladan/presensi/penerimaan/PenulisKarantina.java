package id.teladan.presensi.penerimaan;

import id.teladan.core.basisdata.SisipanMassal;
import id.teladan.core.basisdata.UrutanMassal;
import id.teladan.presensi.aturan.SebabKarantina;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects what must wait for an officer and writes each thing once, however often it is sent. */
final class PenulisKarantina {

    /** The same thing again: only when and how often change. What an officer has dismissed stays dismissed. */
    private static final String LAGI =
            "terakhir = values(terakhir), banyak = banyak + values(banyak),"
                    + " selesai = if(sebab = 'PIN_TIDAK_DIKENAL' and penyelesaian = 'DIPETAKAN', null, selesai),"
                    + " penyelesaian = if(selesai is null, null, penyelesaian)";

    private static final class Butir {
        private final SebabKarantina sebab;
        private final String pin;
        private final Instant waktu;
        private final String baris;
        private int banyak;

        Butir(SebabKarantina sebab, String pin, Instant waktu, String baris) {
            this.sebab = sebab;
            this.pin = pin;
            this.waktu = waktu;
            this.baris = baris;
        }
    }

    private final String sn;
    private final Long perangkatId;
    private final Map<String, Butir> isi = new LinkedHashMap<>();

    /**
     * @param perangkatId null for a device that is not on the allow-list
     */
    PenulisKarantina(String sn, Long perangkatId) {
        this.sn = sn;
        this.perangkatId = perangkatId;
    }

    /** A whole line. */
    void baris(SebabKarantina sebab, String pin, Instant waktu, String baris) {
        tambah("BARIS|" + baris, new Butir(sebab, pin, waktu, baris));
    }

    /** A PIN without an owner: one entry for all its punches. */
    void pinAsing(String pin, Instant waktu, String baris) {
        tambah("PIN|" + pin, new Butir(SebabKarantina.PIN_TIDAK_DIKENAL, pin, waktu, baris));
    }

    private void tambah(String kunci, Butir butir) {
        isi.computeIfAbsent(kunci, k -> butir).banyak++;
    }

    void tulis(Connection c, Instant kini) throws SQLException {
        if (isi.isEmpty()) {
            return;
        }
        var id = UrutanMassal.ambil(c, "presensi_karantina_seq", isi.size());
        try (var t =
                SisipanMassal.atauUbah(
                        c,
                        "presensi_karantina",
                        LAGI,
                        "id",
                        "sn",
                        "perangkat_id",
                        "sebab",
                        "pin",
                        "waktu",
                        "baris",
                        "sidik",
                        "pertama",
                        "terakhir",
                        "banyak")) {
            for (var e : isi.entrySet()) {
                var b = e.getValue();
                t.baris(
                        id.nextLong(),
                        sn,
                        perangkatId,
                        b.sebab,
                        b.pin,
                        b.waktu,
                        b.baris,
                        sidik(e.getKey()),
                        kini,
                        kini,
                        b.banyak);
            }
        }
    }

    static byte[] sidik(String teks) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(teks.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
