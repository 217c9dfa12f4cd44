package id.teladan.presensi.hari;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.HariLibur;
import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.presensi.aturan.PenetapanBerlaku;
import id.teladan.presensi.aturan.PolaJadwal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Schedules of units and the calendar with its local holidays; read once for a batch. */
final class AcuanJadwal {

    private static final DateTimeFormatter TANGGAL =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.forLanguageTag("id"));

    private record Unit(String jalur, PenetapanBerlaku penetapan) {}

    private record Libur(String jalur, HariLibur hari) {}

    private final List<Unit> unit = new ArrayList<>();
    private final List<Integer> tahun = new ArrayList<>();
    private final List<Libur> libur = new ArrayList<>();
    private final Map<String, KalenderTerbaca> kalender = new HashMap<>();
    private final Map<String, List<PenetapanBerlaku>> penetapan = new HashMap<>();

    private AcuanJadwal() {}

    static AcuanJadwal baca(Connection c) throws SQLException {
        var hasil = new AcuanJadwal();
        try (var p = c.createStatement();
                var h =
                        p.executeQuery(
                                "select u.jalur, u.nama, j.pola, j.mulai, j.sampai from presensi_penetapan_jadwal j join core_unit u on u.id = j.unit_id")) {
            while (h.next()) {
                var mulai = h.getObject(4, LocalDate.class);
                hasil.unit.add(
                        new Unit(
                                h.getString(1),
                                new PenetapanBerlaku(
                                        PolaJadwal.valueOf(h.getString(3)),
                                        mulai,
                                        h.getObject(5, LocalDate.class),
                                        h.getString(2) + " sejak " + TANGGAL.format(mulai),
                                        h.getString(1).length())));
            }
        }
        try (var p = c.createStatement();
                var h = p.executeQuery("select tahun from core_kalender_tahun")) {
            while (h.next()) {
                hasil.tahun.add(h.getInt(1));
            }
        }
        hasil.bacaLibur(c);
        return hasil;
    }

    private void bacaLibur(Connection c) throws SQLException {
        try (var p = c.createStatement();
                var h =
                        p.executeQuery(
                                "select n.jalur, l.tanggal, l.jenis, l.nama, l.dasar_id, l.dasar_pasal from core_hari_libur l"
                                        + " join core_kalender_tahun t on t.tahun = year(l.tanggal) left join core_unit n on n.id = l.unit_id order by l.tanggal, l.id")) {
            while (h.next()) {
                libur.add(
                        new Libur(
                                h.getString(1),
                                new HariLibur(
                                        h.getObject(2, LocalDate.class),
                                        HariLibur.Jenis.valueOf(h.getString(3)),
                                        h.getString(4),
                                        new Dasar(h.getString(5), h.getString(6)))));
            }
        }
    }

    /** The calendar of a unit: the days off of everybody and those bound to it or to a unit above it. */
    KalenderTerbaca kalender(String jalur) {
        return kalender.computeIfAbsent(
                jalur,
                j ->
                        KalenderTerbaca.dari(
                                tahun,
                                libur.stream()
                                        .filter(l -> l.jalur() == null || j.startsWith(l.jalur()))
                                        .map(Libur::hari)
                                        .toList()));
    }

    /** Assignments to a unit or to a unit above it. */
    List<PenetapanBerlaku> penetapan(String jalur) {
        return penetapan.computeIfAbsent(
                jalur,
                j ->
                        unit.stream()
                                .filter(u -> j.startsWith(u.jalur()))
                                .map(Unit::penetapan)
                                .toList());
    }
}
