package id.teladan.presensi.hari;

import id.teladan.presensi.aturan.PenetapanBerlaku;
import id.teladan.presensi.aturan.PolaJadwal;
import id.teladan.presensi.aturan.SumberTap;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what the days of many people follow from, a handful of statements for all of them. */
final class PembacaBahan {

    private static final String TEMPAT =
            "select t.pegawai_id, u.id, u.jalur, t.mulai, t.sampai from core_penugasan t join core_jabatan j on j.id = t.jabatan_id"
                    + " join core_unit u on u.id = j.unit_id where t.jenis = 'DEFINITIF' and t.mulai <= ? and (t.sampai is null or t.sampai >= ?) and t.pegawai_id in ";

    private static final String JADWAL_ORANG =
            "select pegawai_id, pola, mulai, sampai from presensi_penetapan_jadwal where mulai <= ? and (sampai is null or sampai >= ?) and pegawai_id in ";

    private static final String ROSTER =
            "select pegawai_id, tanggal, shift from presensi_roster where tanggal <= ? and tanggal >= ? and pegawai_id in ";

    /** From the PINs of the person to the key of the ledger; a PIN counts on the days of its device's clock. */
    private static final String TAP =
            "select straight_join m.pegawai_id, t.waktu, d.nama, t.verifikasi, t.diterima from presensi_pin m join presensi_perangkat d on d.kelompok = m.kelompok"
                    + " join presensi_tap t on t.perangkat_id = d.id and t.pin = m.pin and t.waktu <= ? and t.waktu >= ?"
                    + " and date(date_add(t.waktu, interval d.zona_menit minute)) >= m.mulai"
                    + " and (m.sampai is null or date(date_add(t.waktu, interval d.zona_menit minute)) <= m.sampai) where m.pegawai_id in ";

    /** Check-ins by phone, with the place as where it was recorded. */
    private static final String TAP_MANDIRI =
            "select t.pegawai_id, t.waktu, coalesce(l.nama, 'Ponsel'), null, t.diterima from presensi_tap_mandiri t left join presensi_lokasi l on l.id = t.lokasi_id"
                    + " where t.waktu <= ? and t.waktu >= ? and t.pegawai_id in ";

    /** A device that has never been connected holds nothing. */
    private static final String SUMBER =
            "select m.pegawai_id, d.nama, k.terakhir, m.mulai, m.sampai from presensi_pin m join presensi_perangkat d on d.kelompok = m.kelompok and d.aktif"
                    + " join presensi_kabar k on k.perangkat_id = d.id where m.mulai <= ? and (m.sampai is null or m.sampai >= ?) and m.pegawai_id in ";

    private interface Baris {
        void baca(Bahan milik, ResultSet h) throws SQLException;
    }

    private final Connection c;
    private final Collection<Long> orang;
    private final LocalDate dari;
    private final LocalDate sampai;
    private final Map<Long, Bahan> hasil = new HashMap<>();

    private PembacaBahan(Connection c, Collection<Long> orang, LocalDate dari, LocalDate sampai) {
        this.c = c;
        this.orang = orang;
        this.dari = dari;
        this.sampai = sampai;
    }

    /**
     * Reads.
     *
     * @param orang at least one id, at most some hundred
     * @param dari first day for which punches are needed, WIB
     * @param sampai last day, included
     */
    static Map<Long, Bahan> baca(
            Connection c, Collection<Long> orang, LocalDate dari, LocalDate sampai)
            throws SQLException {
        var p = new PembacaBahan(c, orang, dari, sampai);
        orang.forEach(o -> p.hasil.put(o, new Bahan()));
        p.menurutHari(TEMPAT, PembacaBahan::tempat);
        p.menurutHari(
                JADWAL_ORANG,
                (b, h) ->
                        b.penetapan.add(
                                new PenetapanBerlaku(
                                        PolaJadwal.valueOf(h.getString(2)),
                                        hari(h, 3),
                                        hari(h, 4),
                                        "penetapan untuk yang bersangkutan",
                                        PenetapanBerlaku.ORANG)));
        p.menurutHari(ROSTER, (b, h) -> b.roster.put(hari(h, 2), h.getString(3)));
        p.menurutHari(SUMBER, PembacaBahan::sumber);
        p.tap();
        return p.hasil;
    }

    /** Raw punches of one person from {@code dari} to {@code sampai}, both included, by time. One statement. */
    static List<TapMentah> tap(Connection c, long orang, LocalDate dari, LocalDate sampai)
            throws SQLException {
        var p = new PembacaBahan(c, Set.of(orang), dari, sampai);
        var milik = new Bahan();
        p.hasil.put(orang, milik);
        p.tap();
        return milik.tap.stream().sorted(Comparator.comparing(TapMentah::waktu)).toList();
    }

    private void tap() throws SQLException {
        var palingLambat = WaktuWib.utc(sampai.plusDays(1).atStartOfDay());
        var palingAwal = WaktuWib.utc(dari.atStartOfDay());
        kueri(TAP, PembacaBahan::tap, palingLambat, palingAwal);
        kueri(TAP_MANDIRI, PembacaBahan::tap, palingLambat, palingAwal);
    }

    private void menurutHari(String sql, Baris baris) throws SQLException {
        kueri(sql, baris, sampai, dari);
    }

    private void kueri(String sql, Baris baris, Object palingLambat, Object palingAwal)
            throws SQLException {
        try (var p =
                c.prepareStatement(
                        sql
                                + "("
                                + String.join(",", Collections.nCopies(orang.size(), "?"))
                                + ")")) {
            p.setObject(1, palingLambat);
            p.setObject(2, palingAwal);
            var n = 3;
            for (var o : orang) {
                p.setLong(n++, o);
            }
            try (var h = p.executeQuery()) {
                while (h.next()) {
                    baris.baca(hasil.get(h.getLong(1)), h);
                }
            }
        }
    }

    private static void tempat(Bahan b, ResultSet h) throws SQLException {
        b.tempat.add(new Bahan.Tempat(h.getLong(2), h.getString(3), hari(h, 4), hari(h, 5)));
    }

    private static void tap(Bahan b, ResultSet h) throws SQLException {
        var kode = h.getInt(4);
        Integer verifikasi = h.wasNull() ? null : kode;
        b.tap.add(
                new TapMentah(
                        WaktuWib.dari(waktu(h, 2)),
                        h.getString(3),
                        verifikasi,
                        WaktuWib.dari(waktu(h, 5))));
    }

    private static void sumber(Bahan b, ResultSet h) throws SQLException {
        b.sumber.add(
                new Bahan.SumberMasa(
                        new SumberTap(h.getString(2), WaktuWib.dari(waktu(h, 3))),
                        hari(h, 4),
                        hari(h, 5)));
    }

    private static LocalDate hari(ResultSet h, int kolom) throws SQLException {
        return h.getObject(kolom, LocalDate.class);
    }

    private static LocalDateTime waktu(ResultSet h, int kolom) throws SQLException {
        return h.getObject(kolom, LocalDateTime.class);
    }
}
