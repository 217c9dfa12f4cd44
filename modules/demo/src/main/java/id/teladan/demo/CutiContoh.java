package id.teladan.demo;

import id.teladan.core.aturan.Dasar;
import id.teladan.core.aturan.HariLibur;
import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.pegawai.JenisKelamin;
import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.presensi.aturan.JenisCuti;
import id.teladan.presensi.cuti.StatusCuti;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * Leave of the sample province: opening balances of everybody, past annual leave of many, and a request in every state around
 * the accounts of the demo. Writes no requests for a year without a published calendar.
 */
final class CutiContoh {

    /** Sequences of its tables. */
    static final List<String> URUTAN =
            List.of(
                    "presensi_cuti_seq",
                    "presensi_riwayat_cuti_seq",
                    "presensi_mutasi_saldo_seq",
                    "presensi_lampiran_cuti_seq",
                    "presensi_surat_tugas_seq",
                    "presensi_petugas_seq");

    /** The doctor's letter among the files of the demo. */
    static final long SURAT_DOKTER = 2;

    private static final int BENIH = 20261125;
    private static final int PALING_BANYAK_SEORANG = 14;
    private static final double BAGIAN_CUTI = 0.35;
    private static final int HARI_KE_DEPAN = 32;
    private static final String UNIT_TIM = "29.02";

    private static final List<String> ALASAN =
            List.of(
                    "Acara keluarga di luar kota",
                    "Mendampingi orang tua berobat",
                    "Mengurus pendaftaran sekolah anak",
                    "Pulang kampung bersama keluarga",
                    "Keperluan keluarga");

    private final Connection s;
    private final Provinsi p;
    private final Undian undian = new Undian(BENIH);

    CutiContoh(Connection sambungan, Provinsi provinsi) {
        s = sambungan;
        p = provinsi;
    }

    static int palingBanyak(int orang) {
        return 1_000 + PALING_BANYAK_SEORANG * orang;
    }

    void tulis() throws SQLException {
        dinas();
        var kalender = kalender();
        try (var t = new PenulisCuti(s, kalender, p.acuan)) {
            p.orang.stream().filter(CutiContoh::berhak).forEach(o -> awal(t, o));
            if (!kalender.terbit(p.acuan.getYear())) {
                return;
            }
            for (var o : p.orang) {
                if (berhak(o)
                        && o.kursi != null
                        && pejabat(o) != null
                        && undian.peluang(bagian(o))) {
                    lalu(t, o);
                }
            }
            tim(t);
            pimpinan(t);
        }
    }

    /** Letters of assignment for the team of {@code atasan}: one that is over, one this month, one that was cancelled. */
    private void dinas() throws SQLException {
        var pencatat = tokoh("pengelola");
        var tim =
                tokoh("pegawai").kursi.unit.kursi.stream()
                        .filter(k -> !k.kepala)
                        .flatMap(k -> k.pemangku.stream())
                        .toList();
        try (var surat =
                        new Sisipan(
                                s,
                                "presensi_surat_tugas",
                                "id, nomor, tanggal, perihal, tujuan, dari, sampai, dicatat_oleh_id, dicatat_oleh, dicatat_pada,"
                                        .concat(" dibatalkan_oleh, dibatalkan_pada, alasan_batal")
                                        .split(", *"));
                var petugas =
                        new Sisipan(s, "presensi_petugas", "id", "surat_id", "pegawai_id")
                                .setelah(List.of(surat))) {
            var rencana =
                    List.of(
                            List.of("Konsultasi formasi jabatan ke Kementerian PANRB", "Jakarta"),
                            List.of("Rapat koordinasi manajemen ASN", "Bandung"),
                            List.of("Studi banding layanan kepegawaian", "Semarang"));
            for (var i = 0; i < rencana.size(); i++) {
                var dari =
                        p.acuan
                                .plusDays(i * 12L - 9)
                                .with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
                var batal = i == 2;
                surat.baris(
                        i + 1L,
                        "800.1.11.1/%d/BKD/%d".formatted(210 + i, dari.getYear()),
                        dari.minusDays(4),
                        rencana.get(i).get(0),
                        rencana.get(i).get(1),
                        dari,
                        dari.plusDays(i == 0 ? 0 : 2),
                        pencatat.id,
                        PenulisSkp.nama(pencatat),
                        dari.minusDays(3).atTime(3, 5),
                        batal ? PenulisSkp.nama(pencatat) : null,
                        batal ? dari.minusDays(1).atTime(2, 0) : null,
                        batal ? "Tuan rumah menunda acaranya" : null);
                for (var j = i; j < Math.min(i + 3, tim.size()); j++) {
                    petugas.baris(petugas.jumlah() + 1L, i + 1L, tim.get(j).id);
                }
            }
            surat.kirimSisa();
            petugas.kirimSisa();
        }
    }

    private double bagian(Orang o) {
        return p.tokoh.containsValue(o) || o.kursi.unit.kode.startsWith(UNIT_TIM) ? 1 : BAGIAN_CUTI;
    }

    private static boolean berhak(Orang o) {
        return o.status != StatusPegawai.PEJABAT_NEGARA && o.tmtCpns != null;
    }

    /** What was used of the two years before, for whoever had a right then. */
    private void awal(PenulisCuti t, Orang o) {
        for (var y = p.acuan.getYear() - 2; y < p.acuan.getYear(); y++) {
            if (!o.tmtCpns.plusYears(1).isAfter(LocalDate.of(y, 12, 31))) {
                t.awal(o, y, undian.antara(5, 12));
            }
        }
    }

    /** A granted annual leave of this year that is over. */
    private void lalu(PenulisCuti t, Orang o) {
        var mulai = LocalDate.of(p.acuan.getYear(), 1, 5);
        var jarak = (int) ChronoUnit.DAYS.between(mulai, p.acuan.minusDays(25));
        if (jarak < 1 || ChronoUnit.MONTHS.between(o.tmtCpns, mulai) < 12) {
            return;
        }
        var senin =
                mulai.plusDays(undian.antara(0, jarak))
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var sampai = senin.plusDays(undian.antara(0, 4));
        if (!senin.isBefore(mulai)) {
            tulis(t, o, JenisCuti.TAHUNAN, senin, sampai, StatusCuti.DISETUJUI);
        }
    }

    /** The team of the account {@code atasan}: somebody in every state, two who want the same days. */
    private void tim(PenulisCuti t) {
        var pegawai = tokoh("pegawai");
        var unit = pegawai.kursi.unit;
        var staf =
                unit.kursi.stream()
                        .filter(k -> !k.kepala)
                        .flatMap(k -> k.pemangku.stream())
                        .filter(o -> o != pegawai && berhak(o) && setahun(o))
                        .toList();
        var depan = depan();
        var lama = lewat();
        var rencana =
                List.of(
                        StatusCuti.DIAJUKAN,
                        StatusCuti.DIAJUKAN,
                        StatusCuti.DIPERTIMBANGKAN,
                        StatusCuti.PERUBAHAN,
                        StatusCuti.DITANGGUHKAN,
                        StatusCuti.DIBATALKAN);
        for (var i = 0; i < Math.min(rencana.size(), staf.size()); i++) {
            var status = rencana.get(i);
            var mulai = status.menunggu() ? depan.plusDays(i % 2) : lama.plusDays(7L * i);
            tulis(t, staf.get(i), JenisCuti.TAHUNAN, mulai, mulai.plusDays(2), status);
        }
        if (staf.size() > rencana.size()) {
            var sakit = staf.get(rencana.size());
            var ibu = sakit.kelamin == JenisKelamin.PEREMPUAN;
            var sejak = p.acuan.minusDays(10);
            tulis(
                    t,
                    sakit,
                    ibu ? JenisCuti.MELAHIRKAN : JenisCuti.SAKIT,
                    sejak,
                    ibu ? sejak.plusMonths(3).minusDays(1) : sejak.plusDays(45),
                    StatusCuti.DISETUJUI);
        }
        tulis(
                t,
                pegawai,
                JenisCuti.TAHUNAN,
                depan.plusDays(7),
                depan.plusDays(9),
                StatusCuti.DRAFT);
        tulis(t, pegawai, JenisCuti.TAHUNAN, lama, lama.plusDays(1), StatusCuti.TIDAK_DISETUJUI);
        tulis(
                t,
                pegawai,
                JenisCuti.TAHUNAN,
                lama.plusDays(28),
                lama.plusDays(28),
                StatusCuti.DITARIK);
        t.lampiran(
                tulis(
                        t,
                        pegawai,
                        JenisCuti.SAKIT,
                        lama.plusDays(15),
                        lama.plusDays(17),
                        StatusCuti.DISETUJUI),
                SURAT_DOKTER);
    }

    /** Requests that wait for the leaders of the demo. */
    private void pimpinan(PenulisCuti t) {
        var depan = depan();
        for (var akun : List.of("atasan", "kepala", "sekda", "auditor", "bkd2")) {
            tulis(
                    t,
                    tokoh(akun),
                    JenisCuti.TAHUNAN,
                    depan.plusDays(1),
                    depan.plusDays(3),
                    StatusCuti.DIAJUKAN);
        }
        tulis(
                t,
                tokoh("bkd"),
                JenisCuti.TAHUNAN,
                depan.plusDays(2),
                depan.plusDays(4),
                StatusCuti.DISETUJUI);
        tulis(
                t,
                tokoh("pengelola"),
                JenisCuti.ALASAN_PENTING,
                depan,
                depan.plusDays(3),
                StatusCuti.DIPERTIMBANGKAN);
    }

    private long tulis(
            PenulisCuti t,
            Orang o,
            JenisCuti jenis,
            LocalDate dari,
            LocalDate sampai,
            StatusCuti status) {
        return t.cuti(
                new PenulisCuti.Minta(
                        o,
                        jenis,
                        dari,
                        sampai,
                        status,
                        jenis == JenisCuti.SAKIT
                                ? "Demam tinggi, istirahat atas anjuran dokter"
                                : jenis == JenisCuti.MELAHIRKAN
                                        ? "Melahirkan anak kedua"
                                        : ALASAN.get((int) (o.id % ALASAN.size())),
                        atasan(o),
                        pejabat(o)));
    }

    private boolean setahun(Orang o) {
        return ChronoUnit.MONTHS.between(o.tmtCpns, p.acuan.minusMonths(6)) >= 12;
    }

    /** A Monday ahead, within the year whose calendar is published. */
    private LocalDate depan() {
        var jauh = p.acuan.plusDays(HARI_KE_DEPAN).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return jauh.getYear() == p.acuan.getYear()
                ? jauh
                : LocalDate.of(p.acuan.getYear(), 12, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
    }

    /** A Monday that is over, early enough for eight weeks after it. */
    private LocalDate lewat() {
        var lama = p.acuan.minusDays(70).with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
        return lama.getYear() == p.acuan.getYear() ? lama : LocalDate.of(p.acuan.getYear(), 1, 5);
    }

    private Orang tokoh(String akun) {
        return p.tokoh.entrySet().stream()
                .filter(e -> akun.equals(e.getKey().akun()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static Orang kepala(Simpul u) {
        return u.kursi.isEmpty() || u.kursiKepala().pemangku.isEmpty()
                ? null
                : u.kursiKepala().pemangku.get(0);
    }

    /** The nearest head above. */
    private static Orang atasan(Orang o) {
        return pemimpin(o, List.of(Jenjang.values()));
    }

    /** The nearest head above of the level that the delegation to begin with names. */
    private static Orang pejabat(Orang o) {
        var pucuk = List.of(Jenjang.PIMPINAN_DAERAH);
        var madya = List.of(Jenjang.PIMPINAN_DAERAH, Jenjang.JPT_MADYA);
        var pratama = List.of(Jenjang.PIMPINAN_DAERAH, Jenjang.JPT_MADYA, Jenjang.JPT_PRATAMA);
        return pemimpin(
                o,
                switch (o.kursi.jenjang) {
                    case JPT_MADYA -> pucuk;
                    case JPT_PRATAMA, AHLI_UTAMA -> madya;
                    default -> pratama;
                });
    }

    private static Orang pemimpin(Orang o, List<Jenjang> jenjang) {
        for (var u = o.kursi.unit; u != null; u = u.induk) {
            var k = kepala(u);
            if (k != null && k != o && jenjang.contains(k.kursi.jenjang)) {
                return k;
            }
        }
        return null;
    }

    private KalenderTerbaca kalender() throws SQLException {
        var tahun = new ArrayList<Integer>();
        var libur = new ArrayList<HariLibur>();
        try (var perintah = s.createStatement()) {
            try (var r = perintah.executeQuery("select tahun from core_kalender_tahun")) {
                while (r.next()) {
                    tahun.add(r.getInt(1));
                }
            }
            try (var r =
                    perintah.executeQuery(
                            "select tanggal, jenis, nama, dasar_id, dasar_pasal from core_hari_libur where unit_id is null")) {
                while (r.next()) {
                    libur.add(
                            new HariLibur(
                                    r.getObject(1, LocalDate.class),
                                    HariLibur.Jenis.valueOf(r.getString(2)),
                                    r.getString(3),
                                    new Dasar(r.getString(4), r.getString(5))));
                }
            }
        }
        return KalenderTerbaca.dari(tahun, libur);
    }
}
