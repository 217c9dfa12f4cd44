package id.teladan.demo;

import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.presensi.aturan.AturanTapMandiri;
import id.teladan.presensi.aturan.FaktaTapMandiri;
import id.teladan.presensi.aturan.FaktaTapMandiri.PonselTap;
import id.teladan.presensi.aturan.LokasiTap;
import id.teladan.presensi.aturan.TempatTap;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Places of the OPD on a grid as invented as the people, and check-ins of the people with an account on three days. */
final class TapContoh {

    /** Places at most, for their sequence. */
    static final int LOKASI = 60;

    private static final int RADIUS = 100;
    private static final int HARI = 3;
    private static final double SELANG = 0.0015;
    private static final int SEBARIS = 7;
    private static final int DETIK_DI_JALAN = 2;
    private static final int DETIK_LURING = 5_400;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final Connection s;
    private final Provinsi p;
    private final Map<Simpul, LokasiTap> lokasi = new HashMap<>();

    TapContoh(Connection sambungan, Provinsi provinsi) {
        s = sambungan;
        p = provinsi;
    }

    void tulis() throws SQLException {
        lokasi();
        tap();
    }

    private void lokasi() throws SQLException {
        try (var t =
                new Sisipan(
                        s,
                        "presensi_lokasi",
                        "id",
                        "nama",
                        "lintang",
                        "bujur",
                        "radius",
                        "unit_id",
                        "mulai")) {
            for (var u : p.unit) {
                if (u.opd && u.berlaku() && t.jumlah() < LOKASI) {
                    var n = t.jumlah();
                    var baris = n / SEBARIS;
                    var l =
                            new LokasiTap(
                                    n + 1L,
                                    "Kantor " + u.nama,
                                    -6.1697 - baris * SELANG,
                                    106.1499 + n % SEBARIS * SELANG,
                                    RADIUS);
                    lokasi.put(u, l);
                    t.baris(
                            l.id(),
                            l.nama(),
                            derajat(l.lintang()),
                            derajat(l.bujur()),
                            RADIUS,
                            u.id,
                            LocalDate.of(2026, 1, 1));
                }
            }
        }
    }

    private void tap() throws SQLException {
        try (var t =
                new Sisipan(
                        s,
                        "presensi_tap_mandiri",
                        "pegawai_id",
                        "permintaan",
                        "waktu",
                        "waktu_ponsel",
                        "diterima",
                        "lintang",
                        "bujur",
                        "akurasi",
                        "tiruan",
                        "lokasi_id",
                        "jarak",
                        "isyarat",
                        "risiko",
                        "jejak")) {
            for (var e : p.tokoh.entrySet()) {
                var opd = e.getValue().kursi == null ? null : e.getValue().kursi.unit.perangkat();
                if (e.getKey().akun() != null && lokasi.containsKey(opd)) {
                    milik(t, e.getValue(), lokasi.get(opd));
                }
            }
        }
    }

    /** In the morning at the office; in the afternoon of the last day without a line. */
    private void milik(Sisipan t, Orang o, LokasiTap kantor) throws SQLException {
        var semua = hariKerja();
        for (var h : semua) {
            var terakhir = h.equals(semua.get(semua.size() - 1));
            satu(t, o, kantor, saat(h, LocalTime.of(7, 18).plusMinutes(o.id % 9)), DETIK_DI_JALAN);
            satu(
                    t,
                    o,
                    kantor,
                    saat(h, LocalTime.of(16, 32).plusMinutes(o.id % 13)),
                    terakhir ? DETIK_LURING : DETIK_DI_JALAN);
        }
    }

    private void satu(Sisipan t, Orang o, LokasiTap kantor, Instant waktu, int diJalan)
            throws SQLException {
        var tempat = new TempatTap(kantor.lintang() + 0.0003, kantor.bujur(), 12, false);
        var tanggal = waktu.atZone(JamTeladan.WIB).toLocalDate();
        var hasil =
                AturanTapMandiri.KATALOG
                        .pada(tanggal)
                        .periksa(
                                new FaktaTapMandiri(
                                        waktu,
                                        waktu.plusSeconds(diJalan),
                                        null,
                                        tempat,
                                        List.of(kantor),
                                        PonselTap.TIDAK_TERDAFTAR),
                                ParameterTerbaca.BAWAAN,
                                tanggal);
        var temuan = hasil.nilaiUsulan().orElseThrow();
        t.baris(
                o.id,
                UUID.nameUUIDFromBytes((o.id + " " + waktu).getBytes(StandardCharsets.UTF_8))
                        .toString(),
                UTC.format(waktu),
                UTC.format(waktu),
                UTC.format(waktu.plusSeconds(diJalan)),
                derajat(tempat.lintang()),
                derajat(tempat.bujur()),
                tempat.akurasi(),
                false,
                kantor.id(),
                temuan.jarak(),
                temuan.isyarat().stream().map(Enum::name).collect(Collectors.joining(",")),
                temuan.risiko(),
                JsonJejak.tulis(hasil.jejak()));
    }

    /** The last working days before the month, the earliest first. */
    private List<LocalDate> hariKerja() {
        var hasil = new ArrayList<LocalDate>();
        for (var h = p.acuan.minusDays(1); hasil.size() < HARI; h = h.minusDays(1)) {
            if (h.getDayOfWeek() != DayOfWeek.SATURDAY && h.getDayOfWeek() != DayOfWeek.SUNDAY) {
                hasil.add(0, h);
            }
        }
        return hasil;
    }

    private static Instant saat(LocalDate h, LocalTime jam) {
        return h.atTime(jam).atZone(JamTeladan.WIB).toInstant();
    }

    private static String derajat(double nilai) {
        return String.format(Locale.ROOT, "%.6f", nilai);
    }
}
