package id.teladan.demo;

import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.pegawai.JenisPenugasan;
import id.teladan.core.unitkerja.JenisUnit;
import id.teladan.presensi.aturan.JadwalBaku;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Three weeks of presence up to now: schedules, a roster of the wards, duty trips and training, and the punches of
 * everybody. The days themselves are left to the application, which finds them in its queue.
 */
final class PresensiContoh {

    /** Schedules at most, for the sequence. */
    static final int PENETAPAN = 400;

    /** Roster entries of a person, for the sequence. */
    static final int ROSTER_SEORANG = 40;

    private static final int HARI = 21;
    private static final int ROSTER_KE_DEPAN = 14;
    private static final long BENIH = 20_261_105L;
    private static final int JAM_WIB = 7;
    private static final List<String> PUTARAN =
            List.of("S-P", "S-P", "S-S", "S-S", "S-M", "LIBUR", "LIBUR");

    /** A device and the person's number in it. */
    private record Mesin(long perangkat, String pin, boolean diam) {}

    private final Connection s;
    private final Provinsi p;
    private final LocalDate hari;
    private final Undian undian = new Undian(BENIH);
    private final Set<LocalDate> libur = new HashSet<>();
    private final Set<String> tertutup = new HashSet<>();
    private final Map<Long, Mesin> mesin = new HashMap<>();
    private LocalDateTime kini;

    PresensiContoh(Connection sambungan, Provinsi provinsi, LocalDate hari) {
        s = sambungan;
        p = provinsi;
        this.hari = hari;
    }

    void tulis() throws SQLException {
        baca();
        jadwal();
        roster();
        penutup();
        tap();
        antre();
    }

    private void baca() throws SQLException {
        try (var t = s.createStatement();
                var h =
                        t.executeQuery(
                                "select tanggal from core_hari_libur where unit_id is null")) {
            while (h.next()) {
                libur.add(h.getObject(1, LocalDate.class));
            }
        }
        try (var t = s.createStatement();
                var h = t.executeQuery("select utc_timestamp()")) {
            h.next();
            kini = h.getObject(1, LocalDateTime.class).plusHours(JAM_WIB);
        }
        try (var t = s.createStatement();
                var h =
                        t.executeQuery(
                                "select m.pegawai_id, m.pin, min(d.id), max(k.terakhir) < date_sub(utc_timestamp(), interval 6 hour)"
                                        + " from presensi_pin m join presensi_perangkat d on d.kelompok = m.kelompok left join presensi_kabar k on k.perangkat_id = d.id"
                                        + " group by m.pegawai_id, m.pin")) {
            while (h.next()) {
                mesin.put(h.getLong(1), new Mesin(h.getLong(3), h.getString(2), h.getBoolean(4)));
            }
        }
    }

    private LocalDate awal() {
        return hari.minusDays(HARI);
    }

    private void jadwal() throws SQLException {
        try (var t =
                new Sisipan(
                        s,
                        "presensi_penetapan_jadwal",
                        "id",
                        "unit_id",
                        "pegawai_id",
                        "pola",
                        "mulai",
                        "alasan")) {
            var mulai = LocalDate.of(p.acuan.getYear(), 1, 1);
            for (var u : p.unit) {
                var pola = u.induk == null ? "K5" : pola(u);
                if (pola != null && u.berlaku() && t.jumlah() < PENETAPAN) {
                    t.baris(
                            t.jumlah() + 1L,
                            u.id,
                            null,
                            pola,
                            mulai,
                            "Keputusan Gubernur 800/" + (t.jumlah() + 1) + "/" + mulai.getYear());
                }
            }
        }
    }

    private static String pola(Simpul u) {
        if (u.urusan == Simpul.Urusan.KEPERAWATAN) {
            return "SHIFT";
        }
        return u.jenis == JenisUnit.SEKOLAH ? "K6" : null;
    }

    private static String polaOrang(Orang o) {
        for (var u = o.kursi.unit; u != null; u = u.induk) {
            var pola = pola(u);
            if (pola != null) {
                return pola;
            }
        }
        return "K5";
    }

    private static String shift(Orang o, LocalDate t) {
        return PUTARAN.get(Math.floorMod(t.toEpochDay() + o.id * 3, PUTARAN.size()));
    }

    private void roster() throws SQLException {
        try (var t = new Sisipan(s, "presensi_roster", "id", "pegawai_id", "tanggal", "shift")) {
            for (var o : bertugas()) {
                if (polaOrang(o).equals("SHIFT") && menetap(o)) {
                    for (var h = awal().minusDays(1);
                            h.isBefore(hari.plusDays(ROSTER_KE_DEPAN));
                            h = h.plusDays(1)) {
                        t.baris(t.jumlah() + 1L, o.id, h, shift(o, h));
                    }
                }
            }
        }
    }

    private static boolean menetap(Orang o) {
        return o.tugas.stream()
                .anyMatch(
                        t ->
                                t.kursi() == o.kursi
                                        && t.jenis() == JenisPenugasan.DEFINITIF
                                        && t.sampai() == null);
    }

    private List<Orang> bertugas() {
        return p.orang.stream().filter(o -> o.kursi != null && mesin.containsKey(o.id)).toList();
    }

    private void penutup() throws SQLException {
        try (var t =
                new Sisipan(
                        s,
                        "core_penutup_hari",
                        "id",
                        "pegawai_id",
                        "jenis",
                        "dari",
                        "sampai",
                        "keterangan",
                        "sumber",
                        "sumber_id")) {
            for (var o : bertugas()) {
                var contoh = o == tokoh("pegawai");
                if (!contoh && !undian.peluang(0.06)) {
                    continue;
                }
                var dari = hari.minusDays(contoh ? 9 : undian.antara(2, 16));
                var sampai = dari.plusDays(undian.antara(0, 2));
                var nomor = t.jumlah() + 1;
                var macam = contoh ? 0 : undian.antara(0, 2);
                t.baris(
                        (long) nomor,
                        o.id,
                        List.of("DINAS_LUAR", "DIKLAT", "WFH").get(macam),
                        dari,
                        sampai,
                        List.of(
                                                "Surat tugas 090/",
                                                "Diklat, surat tugas 893/",
                                                "WFH, surat tugas 800/")
                                        .get(macam)
                                + nomor,
                        "contoh",
                        (long) nomor);
                for (var h = dari; !h.isAfter(sampai); h = h.plusDays(1)) {
                    tertutup.add(o.id + "|" + h);
                }
            }
        }
    }

    private Orang tokoh(String akun) {
        return p.tokoh.entrySet().stream()
                .filter(e -> akun.equals(e.getKey().akun()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private void tap() throws SQLException {
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
            for (var o : bertugas()) {
                for (var h = awal(); !h.isAfter(hari); h = h.plusDays(1)) {
                    for (var waktu : sehari(o, h)) {
                        baris(t, mesin.get(o.id), waktu);
                    }
                }
            }
        }
    }

    private void baris(Sisipan t, Mesin m, LocalDateTime waktu) throws SQLException {
        // a silent device still holds the punches of its last day
        if (waktu.isAfter(m.diam() ? kini.minusDays(1) : kini)) {
            return;
        }
        var utc = waktu.minusHours(JAM_WIB);
        t.baris(m.perangkat(), m.pin(), utc, 0, undian.salahSatu(1, 1, 15, 3), utc.plusSeconds(2));
    }

    private List<LocalDateTime> sehari(Orang o, LocalDate h) {
        var jadwal = jadwal(o, h);
        if (jadwal == null || tertutup.contains(o.id + "|" + h)) {
            return List.of();
        }
        var jam = ParameterTerbaca.BAWAAN.pada(jadwal.jam(h.getDayOfWeek()).orElseThrow(), h);
        var hasil = new ArrayList<LocalDateTime>();
        var khas = o == tokoh("pegawai") ? hari.toEpochDay() - h.toEpochDay() : -1;
        if (khas != 6 && undian.peluang(khas < 0 ? 0.994 : 1)) {
            if (undian.peluang(khas < 0 ? 0.99 : 1)) {
                hasil.add(
                        jam.mulai(h)
                                .plusMinutes(khas == 2 ? 44 : khas == 13 ? 12 : menitDatang())
                                .plusSeconds(undian.antara(0, 59)));
            }
            if (khas != 8 && undian.peluang(khas < 0 ? 0.985 : 1)) {
                hasil.add(
                        jam.selesai(h)
                                .plusMinutes(khas == 15 ? -18 : menitPulang())
                                .plusSeconds(undian.antara(0, 59)));
            }
        }
        return hasil;
    }

    /** Minutes after the begin; most are early, few are late. */
    private int menitDatang() {
        return switch (undian.menurutBobot(0.915, 0.062, 0.015, 0.008)) {
            case 0 -> -undian.antara(1, 28);
            case 1 -> undian.antara(1, 30);
            case 2 -> undian.antara(31, 60);
            default -> undian.antara(61, 120);
        };
    }

    private int menitPulang() {
        return undian.peluang(0.03) ? -undian.antara(1, 40) : undian.antara(0, 45);
    }

    private JadwalBaku jadwal(Orang o, LocalDate h) {
        var pola = polaOrang(o);
        if (pola.equals("SHIFT")) {
            var shift = shift(o, h);
            return shift.equals("LIBUR") ? null : JadwalBaku.dariKode(shift);
        }
        var terakhir = pola.equals("K6") ? DayOfWeek.SATURDAY : DayOfWeek.FRIDAY;
        return libur.contains(h) || h.getDayOfWeek().compareTo(terakhir) > 0
                ? null
                : JadwalBaku.dariKode(pola);
    }

    /** The latest days first, for they are looked at first. */
    private void antre() throws SQLException {
        try (var t =
                s.prepareStatement(
                        "insert into presensi_antre_hari (pegawai_id, tanggal) select distinct pegawai_id, ? from core_penugasan"
                                + " where jenis = 'DEFINITIF' and mulai <= ? and (sampai is null or sampai >= ?)")) {
            for (var h = hari; h.isAfter(awal()); h = h.minusDays(1)) {
                for (var n = 1; n <= 3; n++) {
                    t.setObject(n, h);
                }
                t.executeUpdate();
            }
        }
    }
}
