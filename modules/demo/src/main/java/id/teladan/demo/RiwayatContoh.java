package id.teladan.demo;

import id.teladan.core.pegawai.StatusPegawai;
import id.teladan.core.pegawai.SumberData;
import id.teladan.core.riwayat.JenisRiwayat;
import jakarta.json.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The records beside rank and position. What the expiry lists need (salary steps, contracts) and the diploma stand for
 * everybody; the rest for the people of the demo accounts and every fifth of the others.
 */
final class RiwayatContoh {

    private static final int PALING_BANYAK_SEORANG = 14;
    private static final int SETIAP = 5;
    private static final int TAHUN_KGB = 2;
    private static final int TAHUN_KONTRAK = 5;
    private static final Map<String, String> TINGKAT =
            Map.of(
                    "SMP", "SLTP", "SMA", "SLTA", "D-III", "D3", "D-IV", "D4", "S-1", "S1", "S-2",
                    "S2", "S-3", "S3");
    private static final Map<String, Integer> USIA_LULUS =
            Map.of("SMP", 15, "SMA", 18, "D-III", 21, "D-IV", 22, "S-1", 23, "S-2", 27, "S-3", 33);
    private static final List<String> KAMPUS =
            List.of(
                    "Universitas Contoh Banten",
                    "Universitas Contoh Nusantara",
                    "Politeknik Contoh Serang",
                    "Institut Contoh Jawa Barat");
    private static final List<String> KURSUS =
            List.of(
                    "Pelayanan publik berbasis elektronik",
                    "Penyusunan anggaran berbasis kinerja",
                    "Pengelolaan arsip dinamis",
                    "Pengadaan barang dan jasa tingkat dasar",
                    "Analisis jabatan dan beban kerja");

    private final Connection s;
    private final Provinsi p;
    private final Undian undian = new Undian(20_261_125L);
    private final Nama nama = new Nama(undian);
    private Sisipan t;

    RiwayatContoh(Connection sambungan, Provinsi provinsi) {
        s = sambungan;
        p = provinsi;
    }

    static int palingBanyak(int orang) {
        return orang * PALING_BANYAK_SEORANG;
    }

    void tulis() throws SQLException {
        try (var tabel =
                new Sisipan(
                        s,
                        "core_riwayat",
                        "id",
                        "pegawai_id",
                        "jenis",
                        "nomor_sk",
                        "tanggal_sk",
                        "tmt",
                        "sampai",
                        "isi",
                        "sumber",
                        "dicatat")) {
            t = tabel;
            for (var o : p.orang) {
                if (o.tmtCpns == null) {
                    continue; // a political office, no civil servant
                }
                pendidikan(o);
                if (o.status == StatusPegawai.PPPK) {
                    kontrak(o);
                } else {
                    gajiBerkala(o);
                }
                if (p.tokoh.containsValue(o) || o.id % SETIAP == 0) {
                    pelatihan(o);
                    penghargaan(o);
                    keluarga(o);
                }
            }
        }
    }

    private void pendidikan(Orang o) throws SQLException {
        var lulus = o.lahir.plusYears(USIA_LULUS.get(o.pendidikan)).withMonth(7).withDayOfMonth(15);
        if (lulus.isAfter(o.tmtCpns) && USIA_LULUS.get(o.pendidikan) < 24) {
            lulus = o.tmtCpns.minusYears(1).withMonth(7).withDayOfMonth(15);
        }
        var sekolah = o.pendidikan.startsWith("SM");
        baris(
                o,
                JenisRiwayat.PENDIDIKAN,
                "IJZ/%05d/%d".formatted(o.id, lulus.getYear()),
                lulus,
                null,
                "tingkat",
                TINGKAT.get(o.pendidikan),
                "lembaga",
                sekolah
                        ? o.pendidikan + " Negeri Contoh " + (1 + o.id % 9)
                        : undian.salahSatu(KAMPUS));
    }

    /** The contract that holds on the reference date, and the one before. */
    private void kontrak(Orang o) throws SQLException {
        var mulai = o.tmtCpns;
        while (true) {
            var sampai = mulai.plusYears(TAHUN_KONTRAK).minusDays(1);
            baris(
                    o,
                    JenisRiwayat.KONTRAK,
                    "800/%d/PK/%d".formatted(o.id, mulai.getYear()),
                    mulai,
                    sampai,
                    "golongan",
                    o.pangkat.get(o.pangkat.size() - 1).golongan());
            if (!sampai.isBefore(p.acuan)) {
                return;
            }
            mulai = sampai.plusDays(1);
        }
    }

    /** The last salary step of the regular two years. */
    private void gajiBerkala(Orang o) throws SQLException {
        var tahun = p.acuan.getYear() - o.tmtCpns.getYear();
        tahun -= o.tmtCpns.plusYears(tahun).isAfter(p.acuan) ? 1 : 0;
        tahun -= tahun % TAHUN_KGB;
        if (tahun < TAHUN_KGB) {
            return;
        }
        var tmt = o.tmtCpns.plusYears(tahun);
        var golongan =
                o.pangkat.stream()
                        .filter(g -> !g.mulai().isAfter(tmt))
                        .reduce((a, b) -> b)
                        .orElse(o.pangkat.get(0))
                        .golongan();
        baris(
                o,
                JenisRiwayat.KGB,
                "822.3/%d/%d".formatted(o.id, tmt.getYear()),
                tmt,
                null,
                "golongan",
                golongan,
                "masaKerjaTahun",
                String.valueOf(tahun),
                "masaKerjaBulan",
                "0",
                "gajiPokok",
                String.valueOf(2_000_000 + tahun * 60_000L + golongan.length() * 250_000L));
    }

    private void pelatihan(Orang o) throws SQLException {
        if (o.tmtPns != null) {
            diklat(o, "LATSAR", o.tmtPns.minusMonths(4), 511);
        }
        if (o.kursi != null && o.kursi.kepala) {
            var program =
                    switch (o.kursi.jenjang) {
                        case JPT_MADYA -> "PKN1";
                        case JPT_PRATAMA -> "PKN2";
                        case ADMINISTRATOR -> "PKA";
                        default -> "PKP";
                    };
            diklat(o, program, o.siap().plusYears(6), 900);
        }
        for (var ke = 0; ke < undian.antara(0, 2); ke++) {
            var mulai =
                    p.acuan.minusMonths(undian.antara(2, 40)).withDayOfMonth(undian.antara(1, 20));
            if (mulai.isAfter(o.tmtCpns)) {
                baris(
                        o,
                        JenisRiwayat.KURSUS,
                        "STTPP/%d/%d-%d".formatted(o.id, mulai.getYear(), ke + 1),
                        mulai,
                        mulai.plusDays(3),
                        "judul",
                        undian.salahSatu(KURSUS),
                        "penyelenggara",
                        "BPSDMD Provinsi Banten",
                        "jp",
                        String.valueOf(undian.antara(2, 5) * 8));
            }
        }
    }

    private void diklat(Orang o, String program, LocalDate mulai, int jp) throws SQLException {
        if (mulai.isBefore(p.acuan)) {
            baris(
                    o,
                    JenisRiwayat.DIKLAT_STRUKTURAL,
                    "%s/%d/%d".formatted(program, o.id, mulai.getYear()),
                    mulai,
                    mulai.plusMonths(3),
                    "program",
                    program,
                    "penyelenggara",
                    "BPSDMD Provinsi Banten",
                    "jp",
                    String.valueOf(jp));
        }
    }

    /** Satyalancana Karya Satya of 10, 20, 30 years, given each 17 August. */
    private void penghargaan(Orang o) throws SQLException {
        if (o.status == StatusPegawai.PPPK) {
            return;
        }
        for (var kelas = 1; kelas <= 3; kelas++) {
            var tmt = LocalDate.of(o.tmtCpns.getYear() + 10 * kelas + 1, 8, 17);
            if (tmt.isBefore(p.acuan)) {
                baris(
                        o,
                        JenisRiwayat.PENGHARGAAN,
                        "%d/TK/%d".formatted(o.id, tmt.getYear()),
                        tmt,
                        null,
                        "penghargaan",
                        "20" + kelas);
            }
        }
    }

    private void keluarga(Orang o) throws SQLException {
        baris(
                o,
                JenisRiwayat.ORANG_TUA,
                null,
                o.lahir,
                null,
                "nama",
                nama.baru(true).nama(),
                "hubungan",
                "AYAH");
        baris(
                o,
                JenisRiwayat.ORANG_TUA,
                null,
                o.lahir,
                null,
                "nama",
                nama.baru(false).nama(),
                "hubungan",
                "IBU");
        if (!"MENIKAH".equals(o.kawin)) {
            return;
        }
        var nikah = o.lahir.plusYears(undian.antara(23, 29));
        if (!nikah.isBefore(p.acuan)) {
            return;
        }
        baris(
                o,
                JenisRiwayat.PASANGAN,
                null,
                nikah,
                null,
                "nama",
                nama.baru(!o.laki()).nama(),
                "keadaan",
                "MENIKAH",
                "pekerjaan",
                undian.salahSatu("Wiraswasta", "Karyawan swasta", "ASN", "Mengurus rumah tangga"));
        var lahir = nikah.plusMonths(undian.antara(10, 30));
        for (var ke = 0; ke < undian.antara(0, 3) && lahir.isBefore(p.acuan); ke++) {
            var laki = undian.peluang(0.5);
            baris(
                    o,
                    JenisRiwayat.ANAK,
                    null,
                    lahir,
                    null,
                    "nama",
                    nama.baru(laki).nama(),
                    "jenisKelamin",
                    laki ? "LAKI_LAKI" : "PEREMPUAN",
                    "hubungan",
                    "KANDUNG",
                    "tanggungan",
                    lahir.plusYears(21).isAfter(p.acuan) ? "YA" : "TIDAK");
            lahir = lahir.plusMonths(undian.antara(20, 50));
        }
    }

    /** @param isi names and values by turns */
    private void baris(
            Orang o, JenisRiwayat jenis, String sk, LocalDate tmt, LocalDate sampai, String... isi)
            throws SQLException {
        var json = Json.createObjectBuilder();
        for (var i = 0; i < isi.length; i += 2) {
            json.add(isi[i], isi[i + 1]);
        }
        t.baris(
                t.jumlah() + 1L,
                o.id,
                jenis,
                sk,
                sk == null ? null : tmt,
                tmt,
                sampai,
                json.build().toString(),
                tmt.isBefore(p.acuan.minusYears(3)) ? SumberData.SIASN : SumberData.LOKAL,
                p.acuan.atStartOfDay());
    }
}
