package id.teladan.presensi.hari;

import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.basisdata.SisipanMassal;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.presensi.antre.AntreHari.Hari;
import id.teladan.presensi.aturan.AturanHariPegawai;
import id.teladan.presensi.aturan.AturanTugasHari;
import id.teladan.presensi.aturan.BahanHari;
import id.teladan.presensi.aturan.HariPegawai;
import id.teladan.presensi.aturan.PenetapanBerlaku;
import id.teladan.presensi.aturan.PenutupBerlaku;
import id.teladan.presensi.aturan.TugasDitentukan;
import id.teladan.presensi.aturan.TugasHari;
import id.teladan.presensi.penutup.HariTertutup;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Resolves days and stores them, in the transaction of the caller. A day on which something happened also touches the duty
 * of the day before, when that still ran.
 */
final class PenghitungHari {

    private static final int ORANG_SEKALI = 250;

    private static final String PERUBAHAN =
            Stream.of(
                            "keadaan",
                            "jadwal",
                            "mulai",
                            "selesai",
                            "tutup",
                            "masuk",
                            "pulang",
                            "terlambat",
                            "cepat",
                            "kode",
                            "penutup",
                            "tautan",
                            "keterangan",
                            "persen",
                            "jejak",
                            "dihitung")
                    .map(k -> k + " = values(" + k + ")")
                    .collect(Collectors.joining(", "));

    private final Connection c;
    private final ParameterTerbaca parameter;
    private final Instant kini;
    private final LocalDateTime kiniWib;
    private final AcuanJadwal acuan;
    private final Map<Long, List<HariTertutup>> penutup;

    /**
     * @param penutup covered days of the people whose days are resolved, from the day before the first to the day after the last
     * @param kini moment of the resolution; days after it are not resolved
     */
    PenghitungHari(
            Connection c,
            ParameterTerbaca parameter,
            Collection<HariTertutup> penutup,
            Instant kini)
            throws SQLException {
        this.penutup = penutup.stream().collect(Collectors.groupingBy(HariTertutup::pegawaiId));
        this.c = c;
        this.parameter = parameter;
        this.kini = kini;
        kiniWib = WaktuWib.dari(kini);
        acuan = AcuanJadwal.baca(c);
    }

    /** Resolves days and stores them; how many that were. People without a position on a day have no day. */
    int hitung(Collection<Hari> hari) throws SQLException {
        var menurutOrang = new TreeMap<Long, SortedSet<LocalDate>>();
        hari.stream()
                .filter(h -> !h.tanggal().isAfter(kiniWib.toLocalDate()))
                .forEach(
                        h ->
                                menurutOrang
                                        .computeIfAbsent(h.pegawaiId(), x -> new TreeSet<>())
                                        .add(h.tanggal()));
        var orang = new ArrayList<>(menurutOrang.keySet());
        var banyak = 0;
        for (var awal = 0; awal < orang.size(); awal += ORANG_SEKALI) {
            var sebagian = orang.subList(awal, Math.min(awal + ORANG_SEKALI, orang.size()));
            banyak += sepotong(sebagian, menurutOrang);
        }
        return banyak;
    }

    private int sepotong(List<Long> orang, Map<Long, SortedSet<LocalDate>> hari)
            throws SQLException {
        var dari = orang.stream().map(o -> hari.get(o).first()).min(LocalDate::compareTo);
        var sampai = orang.stream().map(o -> hari.get(o).last()).max(LocalDate::compareTo);
        var bahan =
                PembacaBahan.baca(
                        c,
                        orang,
                        dari.orElseThrow().minusDays(2),
                        sampai.orElseThrow().plusDays(2));
        for (var o : orang) {
            penutup.getOrDefault(o, List.of()).forEach(t -> bahan.get(o).penutup.add(penutup(t)));
        }
        var banyak = 0;
        try (var tulis = tulis()) {
            for (var o : orang) {
                var milik = new HariOrang(bahan.get(o));
                for (var t : milik.tersentuh(hari.get(o))) {
                    var jadi = milik.tetapkan(t);
                    if (jadi != null) {
                        simpan(tulis, o, t, jadi);
                        banyak++;
                    }
                }
            }
        }
        return banyak;
    }

    private static PenutupBerlaku penutup(HariTertutup t) {
        return new PenutupBerlaku(t.penutup(), t.tanggal(), t.sebutan(), t.tautan());
    }

    private SisipanMassal tulis() {
        return SisipanMassal.atauUbah(
                c,
                "presensi_hari",
                PERUBAHAN,
                "pegawai_id",
                "tanggal",
                "keadaan",
                "jadwal",
                "mulai",
                "selesai",
                "tutup",
                "masuk",
                "pulang",
                "terlambat",
                "cepat",
                "kode",
                "penutup",
                "tautan",
                "keterangan",
                "persen",
                "jejak",
                "dihitung");
    }

    private void simpan(SisipanMassal tulis, long orang, LocalDate tanggal, HariPegawai h)
            throws SQLException {
        var isi = h.hari();
        tulis.baris(
                orang,
                tanggal,
                h.keadaan(),
                h.tugas() == null ? null : h.tugas().jadwal().kode(),
                WaktuWib.utc(h.mulai()),
                WaktuWib.utc(h.selesai()),
                WaktuWib.utc(h.tutup()),
                isi == null ? null : WaktuWib.utc(isi.masuk()),
                isi == null ? null : WaktuWib.utc(isi.pulang()),
                isi == null ? 0L : isi.menitTerlambat(),
                isi == null ? 0L : isi.menitPulangCepat(),
                isi == null
                        ? ""
                        : isi.kode().stream().map(Enum::name).collect(Collectors.joining(",")),
                h.penutup() == null ? null : h.penutup().jenis(),
                h.penutup() == null ? null : h.penutup().tautan(),
                h.keterangan(),
                isi == null ? java.math.BigDecimal.ZERO : isi.persenPotongan(),
                JsonJejak.tulis(h.jejak()),
                kini);
    }

    /** The days of one person. */
    private final class HariOrang {

        private final Bahan b;

        HariOrang(Bahan bahan) {
            b = bahan;
        }

        /** The days themselves, and those around them whose duty reaches into them. */
        Collection<LocalDate> tersentuh(Collection<LocalDate> diminta) {
            var hasil = new TreeSet<LocalDate>(diminta);
            for (var h : diminta) {
                for (var t : List.of(h.minusDays(1), h.plusDays(1))) {
                    var tugas = tugas(t);
                    if (tugas != null
                            && tugas.tugas() != null
                            && !t.isAfter(kiniWib.toLocalDate())
                            && AturanHariPegawai.menyentuh(tugas.tugas(), h, parameter)) {
                        hasil.add(t);
                    }
                }
            }
            return hasil;
        }

        private TugasDitentukan tugas(LocalDate t) {
            var tempat = b.tempat(t);
            if (tempat == null) {
                return null;
            }
            var penetapan = new ArrayList<PenetapanBerlaku>(b.penetapan);
            penetapan.addAll(acuan.penetapan(tempat.jalur()));
            return AturanTugasHari.tentukan(
                    t, penetapan, b.roster.get(t), acuan.kalender(tempat.jalur()), parameter);
        }

        HariPegawai tetapkan(LocalDate t) {
            var tugas = tugas(t);
            if (tugas == null) {
                return null;
            }
            return AturanHariPegawai.tetapkan(
                    new BahanHari(
                            t,
                            tugas,
                            tetangga(t),
                            tap(t),
                            b.penutup,
                            b.sumber.stream()
                                    .filter(s -> s.memuat(t))
                                    .map(Bahan.SumberMasa::sumber)
                                    .toList(),
                            kiniWib),
                    parameter);
        }

        private List<TugasHari> tetangga(LocalDate t) {
            return Stream.of(tugas(t.minusDays(1)), tugas(t.plusDays(1)))
                    .filter(Objects::nonNull)
                    .map(TugasDitentukan::tugas)
                    .filter(Objects::nonNull)
                    .toList();
        }

        private List<LocalDateTime> tap(LocalDate t) {
            return b.tap.stream()
                    .map(TapMentah::waktu)
                    .filter(
                            w ->
                                    !w.toLocalDate().isBefore(t.minusDays(1))
                                            && !w.toLocalDate().isAfter(t.plusDays(1)))
                    .toList();
        }
    }
}
