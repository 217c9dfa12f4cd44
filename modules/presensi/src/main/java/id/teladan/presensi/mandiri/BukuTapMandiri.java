package id.teladan.presensi.mandiri;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.basisdata.SisipanMassal;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.presensi.aturan.IsyaratTap;
import id.teladan.presensi.aturan.TapMandiriDiperiksa;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The ledger of check-ins; only added to. */
final class BukuTapMandiri {

    private static final String BACA =
            "select t.permintaan, t.waktu, t.waktu_ponsel, t.diterima, l.nama, t.jarak, t.isyarat, t.risiko, t.jejak"
                    + " from presensi_tap_mandiri t left join presensi_lokasi l on l.id = t.lokasi_id where t.pegawai_id = ? ";

    /** A row, with the clock of the phone as it came. */
    record Baris(TapTercatat tap, Instant ponselWaktu) {}

    private BukuTapMandiri() {}

    /** What the request has recorded, or null. */
    static Baris cari(Connection c, long pegawai, String permintaan) throws SQLException {
        try (var p = c.prepareStatement(BACA + "and t.permintaan = ?")) {
            p.setLong(1, pegawai);
            p.setString(2, permintaan);
            try (var h = p.executeQuery()) {
                return h.next() ? baca(h) : null;
            }
        }
    }

    /** The latest first. */
    static List<TapTercatat> terakhir(Connection c, long pegawai, int banyak) throws SQLException {
        try (var p = c.prepareStatement(BACA + "order by t.waktu desc, t.permintaan limit ?")) {
            p.setLong(1, pegawai);
            p.setInt(2, banyak);
            try (var h = p.executeQuery()) {
                var hasil = new ArrayList<TapTercatat>();
                while (h.next()) {
                    hasil.add(baca(h).tap());
                }
                return hasil;
            }
        }
    }

    /** How many of a day (WIB). */
    static int banyak(Connection c, long pegawai, LocalDate hari) throws SQLException {
        try (var p =
                c.prepareStatement(
                        "select count(*) from presensi_tap_mandiri where pegawai_id = ? and waktu >= ? and waktu < ?")) {
            p.setLong(1, pegawai);
            p.setObject(2, utc(hari));
            p.setObject(3, utc(hari.plusDays(1)));
            try (var h = p.executeQuery()) {
                h.next();
                return h.getInt(1);
            }
        }
    }

    /** False when the request is there already. */
    static boolean tulis(
            Connection c,
            long pegawai,
            CatatTap cmd,
            Instant waktu,
            Instant kini,
            TapMandiriDiperiksa temuan,
            Jejak jejak)
            throws SQLException {
        var sisip =
                SisipanMassal.tanpaGanda(
                        c,
                        "presensi_tap_mandiri",
                        "pegawai_id",
                        "permintaan",
                        "waktu",
                        "waktu_ponsel",
                        "selisih",
                        "diterima",
                        "lintang",
                        "bujur",
                        "akurasi",
                        "tiruan",
                        "ponsel_id",
                        "tanda",
                        "alamat",
                        "lokasi_id",
                        "jarak",
                        "isyarat",
                        "risiko",
                        "jejak");
        var t = cmd.tempat();
        try (sisip) {
            sisip.baris(
                    pegawai,
                    cmd.permintaan(),
                    waktu,
                    cmd.waktu().truncatedTo(ChronoUnit.MILLIS),
                    cmd.selisihDetik(),
                    kini,
                    t == null ? null : WaktuTap.bulat(t.lintang()),
                    t == null ? null : WaktuTap.bulat(t.bujur()),
                    t == null ? null : t.akurasi(),
                    t != null && t.tiruan(),
                    cmd.ponsel(),
                    cmd.tanda(),
                    cmd.alamat(),
                    temuan.lokasi() == null ? null : temuan.lokasi().id(),
                    temuan.jarak(),
                    temuan.isyarat().stream().map(Enum::name).collect(Collectors.joining(",")),
                    temuan.risiko(),
                    JsonJejak.tulis(jejak));
        }
        return sisip.berubah() == 1;
    }

    private static Baris baca(ResultSet h) throws SQLException {
        var jarak = h.getInt(6);
        var tanpaJarak = h.wasNull();
        return new Baris(
                new TapTercatat(
                        h.getString(1),
                        saat(h, 2),
                        saat(h, 4),
                        h.getString(5),
                        tanpaJarak ? null : jarak,
                        isyarat(h.getString(7)),
                        h.getInt(8),
                        JsonJejak.baca(h.getString(9)),
                        false),
                saat(h, 3));
    }

    private static List<IsyaratTap> isyarat(String teks) {
        return teks.isEmpty()
                ? List.of()
                : Arrays.stream(teks.split(",")).map(IsyaratTap::valueOf).toList();
    }

    private static Instant saat(ResultSet h, int kolom) throws SQLException {
        return h.getObject(kolom, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(LocalDate hari) {
        return LocalDateTime.ofInstant(
                hari.atStartOfDay(JamTeladan.WIB).toInstant(), ZoneOffset.UTC);
    }
}
