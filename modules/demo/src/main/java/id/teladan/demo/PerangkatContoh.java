package id.teladan.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Attendance devices of the OPD, whose PIN it is in them, and some things that wait in the quarantine. */
final class PerangkatContoh {

    /** Devices at most. */
    static final int PERANGKAT = 50;

    /** Rows of the quarantine at most, for its sequence. */
    static final int KARANTINA = 20;

    private static final int WIB = 420;
    private static final String PIN_ASING = "90017";
    private static final String SN_ASING = "CKJF209900417";

    private final Connection s;
    private final Provinsi p;
    private final LocalDate acuan;

    PerangkatContoh(Connection sambungan, Provinsi provinsi) {
        s = sambungan;
        p = provinsi;
        acuan = provinsi.acuan;
    }

    void tulis() throws SQLException {
        perangkat();
        pin();
        kabar();
        asing();
        karantina();
    }

    /** One for each OPD, then a second one for the largest. */
    private List<Simpul> tempat() {
        var orang = new HashMap<Simpul, Integer>();
        p.orang.forEach(o -> orang.merge(opd(o), 1, Integer::sum));
        var urut =
                p.unit.stream()
                        .filter(u -> u.opd && u.berlaku())
                        .sorted(
                                Comparator.comparing((Simpul u) -> -orang.getOrDefault(u, 0))
                                        .thenComparing(u -> u.id))
                        .toList();
        var hasil = new ArrayList<>(urut);
        hasil.addAll(urut);
        return hasil.subList(0, Math.min(PERANGKAT, hasil.size()));
    }

    private static Simpul opd(Orang o) {
        return o.kursi == null ? null : o.kursi.unit.perangkat();
    }

    private void perangkat() throws SQLException {
        var pernah = new HashMap<Simpul, Integer>();
        try (var t =
                new Sisipan(
                        s,
                        "presensi_perangkat",
                        "id",
                        "sn",
                        "nama",
                        "unit_id",
                        "lokasi",
                        "kelompok",
                        "zona_menit",
                        "aktif")) {
            for (var u : tempat()) {
                var kedua = pernah.merge(u, 1, Integer::sum) > 1;
                var id = t.jumlah() + 1L;
                t.baris(
                        id,
                        "CKJF2026%05d".formatted(id * 37),
                        (kedua ? "Pintu samping " : "Lobi ") + u.nama,
                        u.id,
                        kedua ? "Pintu samping, lantai 1" : "Lobi utama, lantai 1",
                        kelompok(u),
                        WIB,
                        true);
            }
        }
    }

    private static String kelompok(Simpul opd) {
        return "OPD-" + opd.kode;
    }

    private void pin() throws SQLException {
        var nomor = new HashMap<Simpul, Integer>();
        try (var t =
                new Sisipan(s, "presensi_pin", "id", "kelompok", "pin", "pegawai_id", "mulai")) {
            for (var o : p.orang) {
                var opd = opd(o);
                if (opd != null) {
                    t.baris(
                            t.jumlah() + 1L,
                            kelompok(opd),
                            String.valueOf(nomor.merge(opd, 1, Integer::sum)),
                            o.id,
                            LocalDate.of(acuan.getYear(), 1, 1));
                }
            }
        }
    }

    /** As of now, for silence is counted from now: most have just been heard of, three are silent, one never came. */
    private void kabar() throws SQLException {
        try (var t = s.createStatement()) {
            t.executeUpdate(
                    "insert into presensi_kabar (perangkat_id, terakhir, tap_terakhir, unggah_terakhir, selisih, versi_push, alamat)"
                            + " select id, x.saat, x.saat, x.saat, if(id = 5, 214, id % 7), '2.4.1', concat('10.20.', id, '.11')"
                            + " from (select id, date_sub(utc_timestamp(), interval if(id % 13 = 7, 1500 + id, 2) minute) as saat"
                            + " from presensi_perangkat where id <> 11) x");
        }
    }

    private void asing() throws SQLException {
        try (var t =
                new Sisipan(
                        s,
                        "presensi_perangkat_asing",
                        "sn",
                        "pertama",
                        "terakhir",
                        "banyak",
                        "alamat")) {
            t.baris(SN_ASING, saat(3, 0, 25), saat(1, 0, 40), 96L, "10.20.77.15");
        }
    }

    private LocalDateTime saat(int hariLalu, int jam, int menit) {
        return acuan.minusDays(hariLalu).atTime(jam, menit);
    }

    private void karantina() throws SQLException {
        var milik =
                p.tokoh.entrySet().stream()
                        .filter(e -> "pengelola".equals(e.getKey().akun()))
                        .map(e -> opd(e.getValue()))
                        .findFirst()
                        .orElseThrow();
        var perangkat = perangkatDi(milik);
        tapAsing(perangkat);
        try (var t =
                new Sisipan(
                        s,
                        "presensi_karantina",
                        "id",
                        "sn",
                        "perangkat_id",
                        "sebab",
                        "pin",
                        "baris",
                        "sidik",
                        "pertama",
                        "terakhir",
                        "banyak")) {
            var hari = acuan.minusDays(1);
            baris(
                    t,
                    perangkat,
                    "PIN_TIDAK_DIKENAL",
                    PIN_ASING,
                    PIN_ASING + "\t" + hari + " 07:21:09\t0\t1",
                    4);
            baris(t, perangkat, "WAKTU_MENDATANG", "3", "3\t2037-01-01 00:04:11\t0\t15", 1);
            baris(t, perangkat, "WAKTU_LAMPAU", "8", "8\t2000-01-01 00:02:40\t1\t1", 2);
            baris(t, perangkat, "TIDAK_TERBACA", null, "12\t" + hari.getYear() + "-13-41 07:2", 1);
            for (var pin = 21; pin < 24; pin++) {
                baris(
                        t,
                        null,
                        "SN_TIDAK_DIKENAL",
                        String.valueOf(pin),
                        pin + "\t" + hari + " 07:2" + pin % 10 + ":00\t0\t15",
                        2);
            }
        }
    }

    private Map.Entry<Long, String> perangkatDi(Simpul opd) throws SQLException {
        try (var t =
                s.prepareStatement(
                        "select id, sn from presensi_perangkat where unit_id = ? order by id limit 1")) {
            t.setLong(1, opd.id);
            try (var h = t.executeQuery()) {
                h.next();
                return Map.entry(h.getLong(1), h.getString(2));
            }
        }
    }

    /** The punches of the PIN without an owner, kept in the ledger until somebody knows whose they are. */
    private void tapAsing(Map.Entry<Long, String> perangkat) throws SQLException {
        try (var t =
                new Sisipan(
                        s,
                        "presensi_tap",
                        "perangkat_id",
                        "pin",
                        "waktu",
                        "status",
                        "verifikasi",
                        "diterima")) {
            for (var lalu = 1; lalu <= 2; lalu++) {
                t.baris(perangkat.getKey(), PIN_ASING, saat(lalu, 0, 21), 0, 1, saat(lalu, 0, 22));
                t.baris(perangkat.getKey(), PIN_ASING, saat(lalu, 9, 3), 1, 1, saat(lalu, 9, 4));
            }
        }
    }

    private void baris(
            Sisipan t,
            Map.Entry<Long, String> perangkat,
            String sebab,
            String pin,
            String isi,
            int banyak)
            throws SQLException {
        t.baris(
                t.jumlah() + 1L,
                perangkat == null ? SN_ASING : perangkat.getValue(),
                perangkat == null ? null : perangkat.getKey(),
                sebab,
                pin,
                isi,
                sidik(sebab.equals("PIN_TIDAK_DIKENAL") ? "PIN|" + pin : "BARIS|" + isi),
                saat(2, 0, 22),
                saat(1, 0, 22),
                banyak);
    }

    private static byte[] sidik(String teks) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(teks.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
