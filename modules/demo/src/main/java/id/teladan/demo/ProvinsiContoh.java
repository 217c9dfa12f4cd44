package id.teladan.demo;

import id.teladan.core.pegawai.SumberData;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Loads the sample province into an empty, migrated database. */
public final class ProvinsiContoh {

    /** Least size: all OPD with their heads, the people of the demo accounts, three schools and a hospital. */
    public static final int PALING_SEDIKIT = 200;

    /** Largest size that the invented numbers are made for. */
    public static final int PALING_BANYAK = 100_000;

    private static final LocalDate PALING_AWAL = LocalDate.of(2026, 1, 1);

    /** How many rows were written. */
    public record Hasil(
            int unit,
            int jabatan,
            int pegawai,
            int penugasan,
            int riwayatGolongan,
            int peran,
            int akun,
            int skp) {}

    private ProvinsiContoh() {}

    /** True when nobody and no unit is recorded yet. */
    public static boolean kosong(Connection sambungan) throws SQLException {
        try (var perintah = sambungan.createStatement();
                var hasil =
                        perintah.executeQuery(
                                "select exists (select 1 from core_pegawai) or exists (select 1 from core_unit)")) {
            hasil.next();
            return !hasil.getBoolean(1);
        }
    }

    /**
     * Writes the province in one transaction: after a kill half-way the database is empty still.
     *
     * @param jumlahPegawai people to invent, {@value #PALING_SEDIKIT} to {@value #PALING_BANYAK}
     * @param hari reference date (WIB) of ages and periods; only its month counts, not before 2026
     * @throws IllegalStateException when the database is not empty
     */
    public static Hasil muat(Connection sambungan, int jumlahPegawai, LocalDate hari)
            throws SQLException {
        if (jumlahPegawai < PALING_SEDIKIT || jumlahPegawai > PALING_BANYAK) {
            throw new IllegalArgumentException(
                    "Jumlah pegawai contoh harus "
                            + PALING_SEDIKIT
                            + " sampai "
                            + PALING_BANYAK
                            + ", bukan "
                            + jumlahPegawai);
        }
        if (hari.isBefore(PALING_AWAL)) {
            throw new IllegalArgumentException(
                    "Provinsi contoh memerlukan tanggal sejak "
                            + PALING_AWAL
                            + ", bukan "
                            + hari
                            + ". Periksa jam komputer.");
        }
        if (!kosong(sambungan)) {
            throw new IllegalStateException(
                    "Basis data sudah berisi; provinsi contoh hanya dimuat ke basis data kosong.");
        }
        var provinsi = new Provinsi(jumlahPegawai, hari);
        var penulis = new Penulis(sambungan, provinsi, hari);
        penulis.majukanUrutan(); // commits by itself, so it comes before the transaction
        var otomatis = sambungan.getAutoCommit();
        sambungan.setAutoCommit(false);
        try {
            var hasil = penulis.tulis();
            sambungan.commit();
            return hasil;
        } catch (SQLException | RuntimeException e) {
            sambungan.rollback();
            throw e;
        } finally {
            sambungan.setAutoCommit(otomatis);
        }
    }

    /** Writes what {@link Provinsi} holds. */
    private static final class Penulis {

        private static final int LANGKAH = 50;

        private final Connection s;
        private final Provinsi p;
        private final LocalDate hari;

        Penulis(Connection sambungan, Provinsi provinsi, LocalDate acuan) {
            s = sambungan;
            p = provinsi;
            hari = acuan;
        }

        /** The pooled optimizer hands out the 50 numbers that end with the sequence's value. */
        void majukanUrutan() throws SQLException {
            var tugas = p.orang.stream().mapToInt(o -> o.tugas.size()).sum();
            var pangkat = p.orang.stream().mapToInt(o -> o.pangkat.size()).sum();
            urutan("core_unit_seq", p.unit.size());
            urutan("core_jabatan_seq", p.kursi.size());
            urutan("core_pegawai_seq", p.orang.size());
            urutan("core_penugasan_seq", tugas);
            urutan("core_riwayat_golongan_seq", pangkat);
            urutan("core_peran_pengguna_seq", p.peran.size());
            urutan("core_akun_seq", p.tokoh.size());
            urutan("core_riwayat_seq", RiwayatContoh.palingBanyak(p.orang.size()));
            urutan("core_acuan_jabatan_seq", KegiatanContoh.ACUAN_PALING_BANYAK);
            urutan("presensi_perangkat_seq", PerangkatContoh.PERANGKAT);
            urutan("presensi_pin_seq", p.orang.size());
            urutan("presensi_karantina_seq", PerangkatContoh.KARANTINA);
            for (var nama : KegiatanContoh.URUTAN) {
                urutan(nama, KegiatanContoh.PALING_BANYAK);
            }
            for (var nama : CutiContoh.URUTAN) {
                urutan(nama, CutiContoh.palingBanyak(p.orang.size()));
            }
            for (var nama : TabelSkp.URUTAN) {
                urutan(nama, TabelSkp.palingBanyak(p.orang.size()));
            }
        }

        private void urutan(String nama, int terpakai) throws SQLException {
            try (var perintah = s.createStatement()) {
                perintah.execute(
                        "alter sequence "
                                + nama
                                + " restart with "
                                + ((terpakai / LANGKAH + 2L) * LANGKAH + 1));
            }
        }

        Hasil tulis() throws SQLException {
            var unit = unit();
            var jabatan = jabatan();
            var pegawai = pegawai();
            var hasil =
                    new Hasil(
                            unit,
                            jabatan,
                            pegawai,
                            penugasan(),
                            riwayat(),
                            peran(),
                            akun(),
                            new SkpContoh(s, p).tulis());
            new RiwayatContoh(s, p).tulis();
            new PenilaianContoh(s, p, hari).tulis();
            new KegiatanContoh(s, p).tulis();
            new PerangkatContoh(s, p).tulis();
            new CutiContoh(s, p).tulis();
            new FaktaContoh(s, hari).tulis();
            return hasil;
        }

        private int unit() throws SQLException {
            try (var t =
                    new Sisipan(
                            s,
                            "core_unit",
                            "id",
                            "kode",
                            "nama",
                            "jenis",
                            "induk_id",
                            "opd_id",
                            "jalur",
                            "wilayah",
                            "berlaku_mulai",
                            "berlaku_sampai")) {
                for (var u : p.unit) {
                    var opd = u.perangkat();
                    t.baris(
                            u.id,
                            u.kode,
                            u.nama,
                            u.jenis,
                            u.induk == null ? null : u.induk.id,
                            opd == null ? null : opd.id,
                            u.jalur,
                            u.wilayah,
                            u.mulai,
                            u.sampai);
                }
                return t.jumlah();
            }
        }

        private int jabatan() throws SQLException {
            try (var t =
                    new Sisipan(
                            s,
                            "core_jabatan",
                            "id",
                            "unit_id",
                            "nama",
                            "jenis",
                            "jenjang",
                            "eselon",
                            "kelas",
                            "kepala",
                            "formasi",
                            "berlaku_mulai",
                            "berlaku_sampai")) {
                for (var k : p.kursi) {
                    t.baris(
                            k.id,
                            k.unit.id,
                            k.nama,
                            k.jenis,
                            k.jenjang,
                            k.eselon,
                            k.kelas,
                            k.kepala,
                            k.formasi,
                            k.unit.mulai,
                            k.unit.sampai);
                }
                return t.jumlah();
            }
        }

        private int pegawai() throws SQLException {
            try (var t =
                    new Sisipan(
                            s,
                            "core_pegawai",
                            "id",
                            "nip",
                            "nik",
                            "nama",
                            "gelar_depan",
                            "gelar_belakang",
                            "tempat_lahir",
                            "tanggal_lahir",
                            "jenis_kelamin",
                            "agama",
                            "status_kawin",
                            "status",
                            "kedudukan_hukum",
                            "tmt_cpns",
                            "tmt_pns",
                            "pendidikan",
                            "email",
                            "telepon",
                            "alamat",
                            "npwp",
                            "rekening",
                            "ptkp")) {
                for (var o : p.orang) {
                    t.baris(
                            o.id,
                            o.nip,
                            o.nik,
                            o.nama,
                            o.gelarDepan,
                            o.gelarBelakang,
                            o.tempatLahir,
                            o.lahir,
                            o.kelamin,
                            o.agama,
                            o.kawin,
                            o.status,
                            o.kedudukan,
                            o.tmtCpns,
                            o.tmtPns,
                            o.pendidikan,
                            o.email,
                            o.telepon,
                            o.alamat,
                            o.nik,
                            o.rekening,
                            o.ptkp);
                }
                return t.jumlah();
            }
        }

        private int penugasan() throws SQLException {
            try (var t =
                    new Sisipan(
                            s,
                            "core_penugasan",
                            "id",
                            "pegawai_id",
                            "jabatan_id",
                            "jenis",
                            "mulai",
                            "sampai",
                            "nomor_sk",
                            "tanggal_sk",
                            "sumber")) {
                for (var o : p.orang) {
                    for (var d : o.tugas) {
                        var id = t.jumlah() + 1L;
                        t.baris(
                                id,
                                o.id,
                                d.kursi().id,
                                d.jenis(),
                                d.mulai(),
                                d.sampai(),
                                "821/%d-BKD/%d".formatted(id, d.mulai().getYear()),
                                d.mulai().minusDays(3),
                                sumber(d.mulai()));
                    }
                }
                return t.jumlah();
            }
        }

        private int riwayat() throws SQLException {
            try (var t =
                    new Sisipan(
                            s,
                            "core_riwayat_golongan",
                            "id",
                            "pegawai_id",
                            "golongan",
                            "mulai",
                            "sampai",
                            "nomor_sk",
                            "tanggal_sk",
                            "jenis_kenaikan",
                            "sumber")) {
                for (var o : p.orang) {
                    for (var g : o.pangkat) {
                        var id = t.jumlah() + 1L;
                        t.baris(
                                id,
                                o.id,
                                g.golongan(),
                                g.mulai(),
                                g.sampai(),
                                "823/%d/%d".formatted(id, g.mulai().getYear()),
                                g.mulai().minusMonths(1),
                                g.jenis(),
                                sumber(g.mulai()));
                    }
                }
                return t.jumlah();
            }
        }

        private int peran() throws SQLException {
            try (var t =
                    new Sisipan(
                            s,
                            "core_peran_pengguna",
                            "id",
                            "pegawai_id",
                            "peran",
                            "unit_id",
                            "mulai",
                            "sampai")) {
                for (var r : p.peran) {
                    t.baris(
                            t.jumlah() + 1L,
                            r.orang().id,
                            r.peran(),
                            r.unit() == null ? null : r.unit().id,
                            r.mulai(),
                            r.sampai());
                }
                return t.jumlah();
            }
        }

        private int akun() throws SQLException {
            try (var t =
                    new Sisipan(
                            s,
                            "core_akun",
                            "id",
                            "nama_akun",
                            "sandi_hash",
                            "pegawai_id",
                            "aktif",
                            "demo")) {
                for (var a : List.copyOf(p.tokoh.entrySet())) {
                    if (a.getKey().akun() != null) {
                        t.baris(
                                t.jumlah() + 1L,
                                a.getKey().akun(),
                                AkunContoh.sidik(a.getKey().akun()),
                                a.getValue().id,
                                true,
                                true);
                    }
                }
                return t.jumlah();
            }
        }

        /** What is older than three years came with the first synchronisation. */
        private SumberData sumber(LocalDate mulai) {
            return mulai.isBefore(p.acuan.minusYears(3)) ? SumberData.SIASN : SumberData.LOKAL;
        }
    }
}
