package id.teladan.presensi.hari;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.presensi.aturan.KeadaanHari;
import id.teladan.presensi.aturan.KodePresensi;
import id.teladan.presensi.aturan.Penutup;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Reads resolved days. */
final class PembacaHari {

    private static final String KOLOM =
            "select pegawai_id, tanggal, keadaan, jadwal, mulai, selesai, masuk, pulang, terlambat, cepat, kode, penutup, tautan, keterangan, persen";

    private PembacaHari() {}

    /** Days of people from {@code dari} to {@code sampai}, both included, by person and day. One statement. */
    static List<BarisHari> baca(
            Connection c, Collection<Long> orang, LocalDate dari, LocalDate sampai)
            throws SQLException {
        if (orang.isEmpty()) {
            return List.of();
        }
        try (var p =
                c.prepareStatement(
                        KOLOM
                                + " from presensi_hari where tanggal between ? and ? and pegawai_id in ("
                                + String.join(",", Collections.nCopies(orang.size(), "?"))
                                + ") order by pegawai_id, tanggal")) {
            p.setObject(1, dari);
            p.setObject(2, sampai);
            var n = 3;
            for (var o : orang) {
                p.setLong(n++, o);
            }
            var hasil = new ArrayList<BarisHari>();
            try (var h = p.executeQuery()) {
                while (h.next()) {
                    hasil.add(baris(h));
                }
            }
            return hasil;
        }
    }

    /** Why a day is as it is, or null when it is not resolved. One statement. */
    static Jejak jejak(Connection c, long pegawaiId, LocalDate tanggal) throws SQLException {
        try (var p =
                c.prepareStatement(
                        "select jejak from presensi_hari where pegawai_id = ? and tanggal = ?")) {
            p.setLong(1, pegawaiId);
            p.setObject(2, tanggal);
            try (var h = p.executeQuery()) {
                return h.next() ? JsonJejak.baca(h.getString(1)) : null;
            }
        }
    }

    private static BarisHari baris(ResultSet h) throws SQLException {
        return new BarisHari(
                h.getLong(1),
                h.getObject(2, LocalDate.class),
                KeadaanHari.valueOf(h.getString(3)),
                h.getString(4),
                waktu(h, 5),
                waktu(h, 6),
                waktu(h, 7),
                waktu(h, 8),
                h.getInt(9),
                h.getInt(10),
                Arrays.stream(h.getString(11).split(","))
                        .filter(k -> !k.isEmpty())
                        .map(KodePresensi::valueOf)
                        .toList(),
                h.getString(12) == null ? null : Penutup.valueOf(h.getString(12)),
                h.getString(13),
                h.getString(14),
                h.getBigDecimal(15));
    }

    private static LocalDateTime waktu(ResultSet h, int kolom) throws SQLException {
        return WaktuWib.dari(h.getObject(kolom, LocalDateTime.class));
    }
}
