package id.teladan.demo;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.KalenderTerbaca;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.aturan.PolaKerja;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.presensi.aturan.AturanCuti;
import id.teladan.presensi.aturan.AturanSaldoCuti;
import id.teladan.presensi.aturan.JenisCuti;
import id.teladan.presensi.aturan.JenisPegawai;
import id.teladan.presensi.aturan.PermintaanCuti;
import id.teladan.presensi.aturan.SaldoCuti;
import id.teladan.presensi.cuti.JenisMutasi;
import id.teladan.presensi.cuti.LangkahCuti;
import id.teladan.presensi.cuti.Putusan;
import id.teladan.presensi.cuti.StatusCuti;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes requests for leave as the use cases would have left them; their explanations come from the rules themselves. */
final class PenulisCuti implements AutoCloseable {

    /** A request that is being invented. */
    record Minta(
            Orang orang,
            JenisCuti jenis,
            LocalDate dari,
            LocalDate sampai,
            StatusCuti status,
            String alasan,
            Orang atasan,
            Orang pejabat) {}

    private static final int HARI_SEBELUM = 18;
    private static final String[] KOLOM =
            ("id, pegawai_id, jenis, status, dari, sampai, hari, anak_ke, alasan, alamat, telepon, masa_kerja, unit_pejabat_id,"
                            + " diajukan_pada, pertimbangan, pertimbangan_alasan, atasan_id, atasan, atasan_sebagai, atasan_jabatan,"
                            + " dipertimbangkan_pada, keputusan, keputusan_alasan, pejabat_id, pejabat, pejabat_sebagai,"
                            + " pejabat_jabatan, diputuskan_pada, usul_dari, usul_sampai, jejak, jejak_saldo, diubah_oleh, diubah_pada")
                    .split(", *");

    private final KalenderTerbaca kalender;
    private final LocalDate acuan;
    private final Sisipan cuti;
    private final Sisipan riwayat;
    private final Sisipan mutasi;
    private final Sisipan lampiran;
    private final Map<Orang, Map<Year, Integer>> dulu = new HashMap<>();
    private final Map<Orang, SaldoCuti> terpakai = new HashMap<>();

    PenulisCuti(Connection s, KalenderTerbaca kalender, LocalDate acuan) {
        this.kalender = kalender;
        this.acuan = acuan;
        cuti = new Sisipan(s, "presensi_cuti", KOLOM);
        riwayat =
                new Sisipan(
                                s,
                                "presensi_riwayat_cuti",
                                "id, cuti_id, langkah, menjadi, catatan, oleh_id, oleh, sebagai, jabatan, waktu"
                                        .split(", *"))
                        .setelah(List.of(cuti));
        mutasi =
                new Sisipan(
                                s,
                                "presensi_mutasi_saldo",
                                "id, pegawai_id, tahun_hak, tahun_pakai, jenis, hari, cuti_id, keterangan, oleh_id, oleh, waktu"
                                        .split(", *"))
                        .setelah(List.of(cuti));
        lampiran =
                new Sisipan(s, "presensi_lampiran_cuti", "id", "cuti_id", "berkas_id")
                        .setelah(List.of(cuti));
    }

    /** Days of the right of a year that were used before the ledger began. */
    void awal(Orang o, int tahun, int hari) {
        dulu.computeIfAbsent(o, x -> new HashMap<>()).put(Year.of(tahun), hari);
        catat(o, tahun, tahun, JenisMutasi.AWAL, hari, null, "Saldo awal menurut kartu cuti", null);
    }

    void lampiran(long cutiId, long berkas) {
        tulis(lampiran, lampiran.jumlah() + 1L, cutiId, berkas);
    }

    /** Returns the number of the request. */
    long cuti(Minta m) {
        var id = cuti.jumlah() + 1L;
        var draf = m.status() == StatusCuti.DRAFT;
        var hitungan =
                AturanCuti.KATALOG
                        .pada(m.dari())
                        .periksa(
                                new PermintaanCuti(
                                        m.jenis(),
                                        m.dari(),
                                        m.sampai(),
                                        PolaKerja.K5,
                                        jenis(m.orang()),
                                        masaKerja(m),
                                        m.jenis() == JenisCuti.MELAHIRKAN ? 2 : 1,
                                        null),
                                kalender,
                                ParameterTerbaca.BAWAAN);
        var hari = hitungan.nilaiUsulan().orElseThrow().hariDibebankan();
        var putusan = putusan(m.status());
        var ditimbang = putusan != null || m.status() == StatusCuti.DIPERTIMBANGKAN;
        var diajukan = diajukan(m);
        var diputus = diajukan.plusDays(3).plusHours(2);
        var terakhir = putusan != null ? diputus : ditimbang ? diajukan.plusDays(1) : diajukan;
        var ubah = putusan == Putusan.PERUBAHAN;
        var sebab = sebab(putusan);
        tulis(
                cuti,
                id,
                m.orang().id,
                m.jenis(),
                m.status(),
                m.dari(),
                m.sampai(),
                hari,
                m.jenis() == JenisCuti.MELAHIRKAN ? 2 : null,
                m.alasan(),
                m.orang().alamat == null ? "Kota Serang" : m.orang().alamat,
                m.orang().telepon == null ? "0254 200100" : m.orang().telepon,
                draf ? null : masaKerja(m),
                draf ? null : m.pejabat().kursi.unit.id,
                draf ? null : diajukan,
                ditimbang ? Putusan.DISETUJUI : null,
                null,
                ditimbang ? m.atasan().id : null,
                ditimbang ? PenulisSkp.nama(m.atasan()) : null,
                ditimbang ? "DEFINITIF" : null,
                ditimbang ? m.atasan().kursi.nama : null,
                ditimbang ? diajukan.plusDays(1) : null,
                putusan,
                sebab,
                putusan == null ? null : m.pejabat().id,
                putusan == null ? null : PenulisSkp.nama(m.pejabat()),
                putusan == null ? null : "DEFINITIF",
                putusan == null ? null : m.pejabat().kursi.nama,
                putusan == null ? null : diputus,
                ubah ? m.dari().plusDays(7) : null,
                ubah ? m.sampai().plusDays(7) : null,
                draf ? null : JsonJejak.tulis(hitungan.jejak()),
                draf || m.jenis() != JenisCuti.TAHUNAN
                        ? null
                        : JsonJejak.tulis(bukukan(id, m, hari, diputus)),
                PenulisSkp.nama(putusan != null ? m.pejabat() : ditimbang ? m.atasan() : m.orang()),
                terakhir);
        langkah(id, m, diajukan, diputus, putusan, ditimbang, sebab);
        return id;
    }

    private void langkah(
            long id,
            Minta m,
            LocalDateTime diajukan,
            LocalDateTime diputus,
            Putusan putusan,
            boolean ditimbang,
            String sebab) {
        step(
                id,
                LangkahCuti.SIMPAN,
                StatusCuti.DRAFT,
                null,
                m.orang(),
                false,
                diajukan.minusMinutes(9));
        if (m.status() == StatusCuti.DRAFT) {
            return;
        }
        step(id, LangkahCuti.AJUKAN, StatusCuti.DIAJUKAN, null, m.orang(), false, diajukan);
        if (ditimbang) {
            step(
                    id,
                    LangkahCuti.PERTIMBANGKAN,
                    StatusCuti.DIPERTIMBANGKAN,
                    null,
                    m.atasan(),
                    true,
                    diajukan.plusDays(1));
        }
        if (putusan != null) {
            var batal = m.status() == StatusCuti.DIBATALKAN;
            var langkah =
                    switch (putusan) {
                        case DISETUJUI -> LangkahCuti.SETUJUI;
                        case PERUBAHAN -> LangkahCuti.UBAH;
                        case DITANGGUHKAN -> LangkahCuti.TANGGUHKAN;
                        case TIDAK_DISETUJUI -> LangkahCuti.TOLAK;
                    };
            step(
                    id,
                    langkah,
                    batal ? StatusCuti.DISETUJUI : m.status(),
                    sebab,
                    m.pejabat(),
                    true,
                    diputus);
            if (batal) {
                step(
                        id,
                        LangkahCuti.BATALKAN,
                        m.status(),
                        "Acaranya diundur",
                        m.orang(),
                        false,
                        diputus.plusDays(1));
            }
        }
        if (m.status() == StatusCuti.DITARIK) {
            step(id, LangkahCuti.TARIK, m.status(), null, m.orang(), false, diajukan.plusHours(3));
        }
    }

    private void step(
            long id,
            LangkahCuti langkah,
            StatusCuti menjadi,
            String catatan,
            Orang oleh,
            boolean pejabat,
            LocalDateTime waktu) {
        tulis(
                riwayat,
                riwayat.jumlah() + 1L,
                id,
                langkah,
                menjadi,
                catatan,
                oleh.id,
                PenulisSkp.nama(oleh),
                pejabat ? "DEFINITIF" : null,
                pejabat ? oleh.kursi.nama : null,
                waktu);
    }

    /** Books the leave as its state demands; the explanation of the balance. */
    private Jejak bukukan(long id, Minta m, int hari, LocalDateTime waktu) {
        var tahun = Year.from(m.dari());
        var aturan = AturanSaldoCuti.KATALOG.pada(tahun.atDay(1));
        var awal =
                aturan.saldo(
                        tahun,
                        dulu.getOrDefault(m.orang(), Map.of()),
                        Map.of(),
                        ParameterTerbaca.BAWAAN);
        var pakai = terpakai.getOrDefault(m.orang(), new SaldoCuti(0, 0, 0));
        var sisa = aturan.sisa(tahun, awal, pakai);
        var mutasi =
                switch (m.status()) {
                    case DISETUJUI, DIBATALKAN -> JenisMutasi.PAKAI;
                    case DITANGGUHKAN -> JenisMutasi.TANGGUH;
                    default -> null;
                };
        if (mutasi == null || hari == 0) {
            return sisa.jejak();
        }
        var beban = aturan.bebankan(tahun, sisa.nilaiUsulan().orElseThrow(), hari);
        beban.nilaiUsulan()
                .ifPresent(
                        b -> {
                            mutasiHak(id, m, mutasi, b, 1, waktu);
                            if (m.status() == StatusCuti.DIBATALKAN) {
                                mutasiHak(id, m, JenisMutasi.KEMBALI, b, -1, waktu.plusDays(1));
                            } else if (mutasi == JenisMutasi.PAKAI) {
                                terpakai.put(
                                        m.orang(),
                                        new SaldoCuti(
                                                pakai.hak() + b.hak(),
                                                pakai.sisaN1() + b.sisaN1(),
                                                pakai.sisaN2() + b.sisaN2()));
                            }
                        });
        return Jejak.mulai(sisa.jejak().aturan())
                .semua(sisa.jejak())
                .semua(beban.jejak())
                .selesai();
    }

    private void mutasiHak(
            long id, Minta m, JenisMutasi jenis, SaldoCuti b, int tanda, LocalDateTime waktu) {
        var tahun = m.dari().getYear();
        var oleh = jenis == JenisMutasi.KEMBALI ? m.orang() : m.pejabat();
        var hari = new int[] {b.hak(), b.sisaN1(), b.sisaN2()};
        for (var i = 0; i < hari.length; i++) {
            if (hari[i] > 0) {
                catat(m.orang(), tahun - i, tahun, jenis, tanda * hari[i], id, null, oleh, waktu);
            }
        }
    }

    private void catat(
            Orang o,
            int hak,
            int pakai,
            JenisMutasi jenis,
            int hari,
            Long cutiId,
            String keterangan,
            Orang oleh) {
        catat(
                o,
                hak,
                pakai,
                jenis,
                hari,
                cutiId,
                keterangan,
                oleh,
                LocalDate.of(acuan.getYear(), 1, 2).atTime(1, 0));
    }

    private void catat(
            Orang o,
            int hak,
            int pakai,
            JenisMutasi jenis,
            int hari,
            Long cutiId,
            String keterangan,
            Orang oleh,
            LocalDateTime waktu) {
        tulis(
                mutasi,
                mutasi.jumlah() + 1L,
                o.id,
                hak,
                pakai,
                jenis,
                hari,
                cutiId,
                keterangan,
                oleh == null ? null : oleh.id,
                oleh == null ? "Pengelola kepegawaian" : PenulisSkp.nama(oleh),
                waktu);
    }

    /** Eighteen days before the leave; for what waits ahead in the days before the reference date. */
    private LocalDateTime diajukan(Minta m) {
        var hari = m.dari().minusDays(HARI_SEBELUM);
        return (hari.isAfter(acuan) ? acuan.minusDays(m.orang().id % 5 + 1) : hari).atTime(2, 20);
    }

    private static Putusan putusan(StatusCuti status) {
        return switch (status) {
            case DISETUJUI, DIBATALKAN -> Putusan.DISETUJUI;
            case PERUBAHAN -> Putusan.PERUBAHAN;
            case DITANGGUHKAN -> Putusan.DITANGGUHKAN;
            case TIDAK_DISETUJUI -> Putusan.TIDAK_DISETUJUI;
            case DRAFT, DIAJUKAN, DIPERTIMBANGKAN, DITARIK -> null;
        };
    }

    private static String sebab(Putusan putusan) {
        if (putusan == null || putusan == Putusan.DISETUJUI) {
            return null;
        }
        return switch (putusan) {
            case PERUBAHAN -> "Pada hari itu ada rapat anggaran; sesudahnya dapat.";
            case DITANGGUHKAN -> "Diperlukan untuk seleksi CASN; dapat diajukan lagi.";
            default -> "Tiga rekan seunit sudah cuti pada hari yang sama.";
        };
    }

    private static JenisPegawai jenis(Orang o) {
        return o.status == StatusPegawai.PPPK
                ? JenisPegawai.PPPK
                : o.status == StatusPegawai.CPNS ? JenisPegawai.CPNS : JenisPegawai.PNS;
    }

    private static int masaKerja(Minta m) {
        return (int) ChronoUnit.MONTHS.between(m.orang().tmtCpns, m.dari());
    }

    private static void tulis(Sisipan tabel, Object... nilai) {
        try {
            tabel.baris(nilai);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var t : List.of(cuti, riwayat, mutasi, lampiran)) {
            t.kirimSisa();
        }
        for (var t : List.of(cuti, riwayat, mutasi, lampiran)) {
            t.close();
        }
    }
}
