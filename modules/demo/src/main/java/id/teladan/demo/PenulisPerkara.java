package id.teladan.demo;

import static id.teladan.disiplin.aturan.perkara.StatusPerkara.BAP_SELESAI;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.BERLAKU;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.DIARSIPKAN;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.DIJALANI;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.DIPANGGIL_1;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.DIPANGGIL_2;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.DIPERIKSA;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.DISAMPAIKAN;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.DITETAPKAN;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.DITOLAK;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.INDIKASI;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.LHP_SELESAI;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.SELESAI;
import static id.teladan.disiplin.aturan.perkara.StatusPerkara.TIDAK_TERBUKTI;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.aturan.ParameterTerbaca;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.disiplin.aturan.AturanKetidakhadiran;
import id.teladan.disiplin.aturan.AturanMasaHukuman;
import id.teladan.disiplin.aturan.AturanPilihanHukuman;
import id.teladan.disiplin.aturan.FaktaKetidakhadiran;
import id.teladan.disiplin.aturan.JenisHukuman;
import id.teladan.disiplin.aturan.JenisPegawai;
import id.teladan.disiplin.aturan.TingkatHukuman;
import id.teladan.disiplin.aturan.perkara.JenisJam;
import id.teladan.disiplin.aturan.perkara.LangkahPerkara;
import id.teladan.disiplin.aturan.perkara.PeranPerkara;
import id.teladan.disiplin.aturan.perkara.StatusPerkara;
import id.teladan.disiplin.perkara.LangkahTercatat;
import id.teladan.disiplin.perkara.Petugas;
import id.teladan.disiplin.perkara.SidikLangkah;
import id.teladan.disiplin.perkara.SumberIndikasi;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Walks one invented case to its state, as the application would have done it, and writes its rows. */
final class PenulisPerkara implements AutoCloseable {

    private static final ParameterTerbaca BAWAAN = ParameterTerbaca.dari(List.of());
    private static final Map<JenisHukuman, Integer> HARI_TIDAK_MASUK =
            Map.of(
                    JenisHukuman.R1,
                    3,
                    JenisHukuman.R2,
                    4,
                    JenisHukuman.R3,
                    7,
                    JenisHukuman.S1,
                    11,
                    JenisHukuman.S2,
                    14,
                    JenisHukuman.S3,
                    17);

    private final Connection s;
    private final Provinsi p;
    private final LocalDate hari;
    private final HariKerja kerja;
    private final Sisipan perkara;
    private final Sisipan dugaan;
    private final Sisipan langkah;
    private final Sisipan panggilan;
    private final Sisipan tanya;
    private final Sisipan periksa;
    private final Sisipan keputusan;
    private final Map<Integer, Integer> nomorPerkara = new HashMap<>();
    private final Map<String, Integer> nomorSurat = new HashMap<>();

    // the case that is being written
    private long id;
    private int urut;
    private String sidik;
    private StatusPerkara status;
    private String dokumen;

    PenulisPerkara(Connection s, Provinsi p, LocalDate hari, HariKerja kerja) {
        this.s = s;
        this.p = p;
        this.hari = hari;
        this.kerja = kerja;
        perkara =
                new Sisipan(
                        s,
                        "disiplin_perkara",
                        ("id,nomor,pegawai_id,jenis_pegawai,opd_id,sumber,pelapor_id,pelapor,uraian,kejadian_mulai,"
                                        + "kejadian_sampai,status,panggilan_ke,unit_atasan_id,unit_penghukum_id,penghukum,tingkat_usul,usul,"
                                        + "usul_jejak,dilaporkan,ditelaah,periksa_pada,ditetapkan,diterima,berlaku,berakhir,hukuman,tenggat,"
                                        + "tenggat_pada,dibuat_pada,diubah_oleh,diubah_pada")
                                .split(","));
        dugaan = anak("dugaan", "perkara_id", "kode", "dampak", "hari");
        langkah =
                anak(
                        "langkah",
                        "perkara_id",
                        "urut",
                        "langkah",
                        "dari",
                        "ke",
                        "oleh_id",
                        "oleh",
                        "sebagai",
                        "jabatan",
                        "peran",
                        "tanggal",
                        "waktu",
                        "alasan",
                        "dokumen",
                        "sidik_sebelum",
                        "sidik");
        panggilan =
                anak(
                        "panggilan",
                        "perkara_id",
                        "ke",
                        "nomor",
                        "tanggal_surat",
                        "tanggal_periksa",
                        "jam",
                        "tempat",
                        "penandatangan",
                        "jabatan",
                        "hasil");
        tanya = anak("tanya_jawab", "perkara_id", "urut", "tanya", "jawab", "waktu", "oleh");
        periksa =
                anak(
                        "pemeriksaan",
                        "perkara_id",
                        "cara",
                        "tanggal",
                        "pemeriksa",
                        "jabatan",
                        "bap_nomor",
                        "bap_tertanda",
                        "lhp_nomor",
                        "lhp_tanggal",
                        "fakta",
                        "analisis",
                        "kesimpulan",
                        "terbukti");
        keputusan =
                anak(
                        "keputusan",
                        "perkara_id",
                        "nomor",
                        "tanggal",
                        "jenis",
                        "pelanggaran",
                        "pejabat",
                        "pejabat_id",
                        "nama",
                        "jabatan",
                        "sebagai",
                        "unit_pejabat_id",
                        "diterima",
                        "cara_terima",
                        "berlaku",
                        "mulai",
                        "berakhir",
                        "bulan_potong",
                        "jejak",
                        "jejak_masa");
    }

    private Sisipan anak(String tabel, String... kolom) {
        var semua = new String[kolom.length + 1];
        semua[0] = "id";
        System.arraycopy(kolom, 0, semua, 1, kolom.length);
        return new Sisipan(s, "disiplin_" + tabel, semua).setelah(List.of(perkara));
    }

    void tulis(DisiplinContoh.Rencana r, Orang orang) throws SQLException {
        var lapor = hariKerja(hari.minusDays(r.lalu()));
        var garis = new GarisContoh(p, orang);
        var atasan = garis.pejabat().get(0);
        var penghukum = garis.penghukum(r.jenis(), lapor);
        var absen =
                r.kode().equals("4f")
                        ? kerja.sebelum(lapor, HARI_TIDAK_MASUK.get(r.jenis()))
                        : List.<LocalDate>of();
        var kejadian = absen.isEmpty() ? lapor.minusDays(3) : absen.get(absen.size() - 1);
        var jejak = jejak(r, absen, kejadian);
        var bkd = tokoh("bkd");
        var opd = orang.kursi.unit.perangkat();
        var kode = opd == null ? "PROV" : opd.kode;
        mulai();
        var j = new Jalan(r.status(), r.ditelaah());
        var telaah = kerja.tambah(lapor, 2);
        var surat = kerja.tambah(lapor, 4);
        var hadir = kerja.tambah(surat, 6);
        var keDua = r.status() == DIPANGGIL_2;
        var lhp = kerja.tambah(hadir, 3);
        var tetap = kerja.tambah(lhp, 4);
        var terima = kerja.tambah(tetap, 3);
        var berlaku = kerja.tambah(terima, 15);
        var masa =
                AturanMasaHukuman.KATALOG
                        .pada(berlaku)
                        .hitung(r.jenis(), berlaku, null, BAWAAN, berlaku);
        var nilai = masa.nilaiUsulan().orElseThrow();
        var pemeriksa = orang(atasan.orang(), atasan.unit());
        var pemutus = orang(penghukum.orang(), penghukum.unit());
        var petugas = orang(bkd, bkd.kursi.unit);
        langkah(LangkahPerkara.LAPOR, null, INDIKASI, PeranPerkara.PELAPOR, pemeriksa, lapor, null);
        if (r.status() == DITOLAK) {
            langkah(
                    LangkahPerkara.TOLAK,
                    INDIKASI,
                    DITOLAK,
                    PeranPerkara.PETUGAS,
                    petugas,
                    telaah,
                    "Ada surat keterangan sakit yang sah; atasan diminta membina.");
        } else if (j.lewat(INDIKASI)) {
            langkah(
                    LangkahPerkara.TERIMA,
                    INDIKASI,
                    INDIKASI,
                    PeranPerkara.PETUGAS,
                    petugas,
                    telaah,
                    null);
        }
        if (j.lewat(DIPANGGIL_1)) {
            dokumen = surat(kode, surat.getYear());
            panggil(
                    1,
                    surat,
                    hadir,
                    pemeriksa,
                    keDua ? "TIDAK_HADIR" : r.status() == DIPANGGIL_1 ? null : "HADIR");
            langkah(
                    LangkahPerkara.PANGGIL_1,
                    INDIKASI,
                    DIPANGGIL_1,
                    PeranPerkara.PEMERIKSA,
                    pemeriksa,
                    surat,
                    null);
        }
        if (keDua) {
            dokumen = surat(kode, hadir.getYear());
            panggil(2, hadir, kerja.tambah(hadir, 6), pemeriksa, null);
            langkah(
                    LangkahPerkara.PANGGIL_2,
                    DIPANGGIL_1,
                    DIPANGGIL_2,
                    PeranPerkara.PEMERIKSA,
                    pemeriksa,
                    hadir,
                    null);
        }
        if (j.lewat(DIPERIKSA)) {
            langkah(
                    LangkahPerkara.HADIR,
                    DIPANGGIL_1,
                    DIPERIKSA,
                    PeranPerkara.PEMERIKSA,
                    pemeriksa,
                    hadir,
                    null);
            tanyaJawab(pemeriksa, hadir);
        }
        if (j.lewat(BAP_SELESAI)) {
            dokumen = surat(kode, hadir.getYear());
            var bap = dokumen;
            langkah(
                    LangkahPerkara.TUTUP_BAP,
                    DIPERIKSA,
                    BAP_SELESAI,
                    PeranPerkara.PEMERIKSA,
                    pemeriksa,
                    hadir,
                    null);
            var ada = j.lewat(LHP_SELESAI) || r.status() == TIDAK_TERBUKTI;
            var terbukti = r.status() != TIDAK_TERBUKTI;
            var simpulan =
                    terbukti
                            ? "Pelanggaran terbukti dari keterangan dan rekap presensi."
                            : "Bukti tidak mendukung dugaan; pelanggaran tidak terbukti.";
            dokumen = ada ? surat(kode, lhp.getYear()) : null;
            periksa.baris(
                    periksa.jumlah() + 1L,
                    id,
                    "TATAP_MUKA",
                    hadir,
                    pemeriksa.nama(),
                    pemeriksa.jabatan(),
                    bap,
                    true,
                    dokumen,
                    ada ? lhp : null,
                    ada ? "Yang diperiksa mengakui kejadiannya dan menjelaskan sebabnya." : null,
                    ada
                            ? "Keterangan dibandingkan dengan bukti dan pasal yang diduga dilanggar."
                            : null,
                    ada ? simpulan : null,
                    ada ? terbukti : null);
            if (ada) {
                langkah(
                        LangkahPerkara.TERBIT_LHP,
                        BAP_SELESAI,
                        terbukti ? LHP_SELESAI : TIDAK_TERBUKTI,
                        PeranPerkara.PEMERIKSA,
                        pemeriksa,
                        lhp,
                        simpulan);
            }
        }
        if (j.lewat(DITETAPKAN)) {
            dokumen = surat(kode, tetap.getYear());
            var sampai = j.lewat(DISAMPAIKAN);
            var jalan = j.lewat(DIJALANI);
            keputusan.baris(
                    keputusan.jumlah() + 1L,
                    id,
                    dokumen,
                    tetap,
                    r.jenis(),
                    absen.isEmpty()
                            ? "Melanggar ketentuan " + r.kode()
                            : "Tidak masuk kerja tanpa alasan sah selama "
                                    + absen.size()
                                    + " hari kerja",
                    penghukum.tingkat(),
                    penghukum.orang().id,
                    pemutus.nama(),
                    pemutus.jabatan(),
                    "DEFINITIF",
                    penghukum.unit().id,
                    sampai ? terima : null,
                    sampai ? "HADIR" : null,
                    jalan ? berlaku : null,
                    jalan ? nilai.mulai() : null,
                    jalan ? nilai.berakhir() : null,
                    jalan
                            ? nilai.potongTppBulan().stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(","))
                            : null,
                    JsonJejak.tulis(jejak),
                    jalan ? JsonJejak.tulis(masa.jejak()) : null);
            langkah(
                    LangkahPerkara.TETAPKAN,
                    LHP_SELESAI,
                    DITETAPKAN,
                    PeranPerkara.PENGHUKUM,
                    pemutus,
                    tetap,
                    r.jenis().sebutan());
            if (sampai) {
                langkah(
                        LangkahPerkara.SAMPAIKAN,
                        DITETAPKAN,
                        DISAMPAIKAN,
                        PeranPerkara.PETUGAS,
                        petugas,
                        terima,
                        null);
            }
            if (jalan) {
                langkah(
                        LangkahPerkara.HARI_15,
                        DISAMPAIKAN,
                        BERLAKU,
                        PeranPerkara.PETUGAS,
                        petugas,
                        berlaku,
                        null);
                var ringan = r.jenis().tingkat() == TingkatHukuman.RINGAN;
                langkah(
                        LangkahPerkara.MULAI,
                        BERLAKU,
                        ringan ? SELESAI : DIJALANI,
                        PeranPerkara.PETUGAS,
                        petugas,
                        nilai.mulai(),
                        null);
                if (!ringan && j.lewat(SELESAI)) {
                    langkah(
                            LangkahPerkara.MASA_HABIS,
                            DIJALANI,
                            SELESAI,
                            PeranPerkara.PETUGAS,
                            petugas,
                            nilai.berakhir(),
                            null);
                }
            }
        }
        if (r.status() == DIARSIPKAN) {
            langkah(
                    LangkahPerkara.ARSIP,
                    SELESAI,
                    DIARSIPKAN,
                    PeranPerkara.PETUGAS,
                    petugas,
                    kerja.tambah(berlaku, 30),
                    null);
        }
        if (status != r.status()) {
            throw new IllegalStateException(r + " berakhir pada " + status);
        }
        var ditelaah = j.lewat(INDIKASI) && r.status() != DITOLAK ? telaah : null;
        var periksaPada = !j.lewat(DIPANGGIL_1) ? null : keDua ? kerja.tambah(hadir, 6) : hadir;
        var jam = jam(r, lapor, ditelaah, periksaPada, tetap, terima, nilai.berakhir());
        var tahun = lapor.getYear();
        perkara.baris(
                id,
                "%d-%04d".formatted(tahun, nomorPerkara.merge(tahun, 1, Integer::sum)),
                orang.id,
                JenisPegawai.PNS,
                opd == null ? null : opd.id,
                SumberIndikasi.ATASAN,
                atasan.orang().id,
                pemeriksa.nama(),
                absen.isEmpty()
                        ? "Pegawai diduga melanggar ketentuan kedinasan; uraian ada pada laporan atasan."
                        : "Pegawai tidak masuk kerja tanpa keterangan menurut rekap presensi unit.",
                absen.isEmpty() ? kejadian : absen.get(0),
                kejadian,
                r.status(),
                !j.lewat(DIPANGGIL_1) ? 0 : keDua ? 2 : 1,
                atasan.unit().id,
                ditelaah == null ? null : penghukum.unit().id,
                ditelaah == null ? null : penghukum.tingkat(),
                ditelaah == null ? null : r.jenis().tingkat(),
                ditelaah == null ? null : r.jenis(),
                ditelaah == null ? null : JsonJejak.tulis(jejak),
                lapor,
                ditelaah,
                periksaPada,
                j.lewat(DITETAPKAN) ? tetap : null,
                j.lewat(DISAMPAIKAN) ? terima : null,
                j.lewat(DIJALANI) ? berlaku : null,
                j.lewat(DIJALANI) ? nilai.berakhir() : null,
                j.lewat(DITETAPKAN) ? r.jenis() : null,
                jam == null ? null : jam.jenis(),
                jam == null ? null : jam.batas(),
                lapor.atTime(2, 0),
                petugas.nama(),
                lapor.atTime(2, 0));
        dugaan.baris(
                dugaan.jumlah() + 1L,
                id,
                r.kode(),
                absen.isEmpty() ? "UNIT" : null,
                absen.isEmpty()
                        ? null
                        : absen.stream().map(LocalDate::toString).collect(Collectors.joining(",")));
    }

    /** Which states a case has passed on its way to its own. */
    private record Jalan(StatusPerkara tujuan, boolean ditelaah) {

        private static final List<StatusPerkara> URUT =
                List.of(
                        INDIKASI,
                        DIPANGGIL_1,
                        DIPANGGIL_2,
                        DIPERIKSA,
                        BAP_SELESAI,
                        LHP_SELESAI,
                        DITETAPKAN,
                        DISAMPAIKAN,
                        DIJALANI,
                        SELESAI,
                        DIARSIPKAN);

        boolean lewat(StatusPerkara s) {
            return switch (tujuan) {
                case INDIKASI -> s == INDIKASI && ditelaah;
                case DITOLAK -> false;
                case TIDAK_TERBUKTI -> URUT.indexOf(s) <= URUT.indexOf(BAP_SELESAI);
                default -> URUT.indexOf(s) <= URUT.indexOf(tujuan);
            };
        }
    }

    private record JamContoh(JenisJam jenis, LocalDate batas) {}

    private JamContoh jam(
            DisiplinContoh.Rencana r,
            LocalDate lapor,
            LocalDate telaah,
            LocalDate periksaPada,
            LocalDate tetap,
            LocalDate terima,
            LocalDate berakhir) {
        return switch (r.status()) {
            case INDIKASI ->
                    telaah == null
                            ? new JamContoh(JenisJam.TELAAH, kerja.tambah(lapor, 5))
                            : new JamContoh(JenisJam.PANGGILAN_ATASAN, kerja.tambah(telaah, 7));
            case DIPANGGIL_1 ->
                    new JamContoh(JenisJam.PANGGILAN_KEDUA, kerja.tambah(periksaPada, 7));
            case DIPANGGIL_2 -> new JamContoh(JenisJam.PEMERIKSAAN_KEDUA, periksaPada);
            case DITETAPKAN -> new JamContoh(JenisJam.PENYAMPAIAN, kerja.tambah(tetap, 14));
            case DISAMPAIKAN -> new JamContoh(JenisJam.BERLAKU, kerja.tambah(terima, 15));
            case DIJALANI -> new JamContoh(JenisJam.MASA_HUKUMAN, berakhir);
            default -> null;
        };
    }

    private static Jejak jejak(DisiplinContoh.Rencana r, List<LocalDate> absen, LocalDate acuan) {
        return absen.isEmpty()
                ? AturanPilihanHukuman.KATALOG
                        .pada(acuan)
                        .pilih(
                                List.of(
                                        new AturanPilihanHukuman.Pelanggaran(
                                                r.kode(), r.jenis().tingkat())),
                                null)
                        .jejak()
                : AturanKetidakhadiran.KATALOG
                        .pada(acuan)
                        .usulkan(
                                new FaktaKetidakhadiran(
                                        JenisPegawai.PNS,
                                        acuan.getYear(),
                                        absen.size(),
                                        1,
                                        null,
                                        0,
                                        List.of()),
                                BAWAAN,
                                acuan)
                        .jejak();
    }

    private void mulai() {
        id = perkara.jumlah() + 1L;
        urut = 0;
        sidik = SidikLangkah.AWAL;
        status = null;
        dokumen = null;
    }

    private void langkah(
            LangkahPerkara apa,
            StatusPerkara dari,
            StatusPerkara ke,
            PeranPerkara peran,
            Petugas oleh,
            LocalDate tanggal,
            String alasan)
            throws SQLException {
        urut++;
        var saat =
                new Petugas(
                        oleh.id(),
                        oleh.nama(),
                        oleh.sebagai(),
                        oleh.jabatan(),
                        tanggal.atTime(2, urut).toInstant(ZoneOffset.UTC));
        var isi = new LangkahTercatat.Isi(apa, dari, ke, peran, tanggal, alasan, dokumen);
        var baru = SidikLangkah.hitung(id, urut, isi, saat, sidik);
        langkah.baris(
                langkah.jumlah() + 1L,
                id,
                urut,
                apa,
                dari,
                ke,
                saat.id(),
                saat.nama(),
                saat.sebagai(),
                saat.jabatan(),
                peran,
                tanggal,
                tanggal.atTime(2, urut),
                alasan,
                dokumen,
                sidik,
                baru);
        sidik = baru;
        status = ke;
        dokumen = null;
    }

    private void panggil(int ke, LocalDate surat, LocalDate hadir, Petugas oleh, String hasil)
            throws SQLException {
        panggilan.baris(
                panggilan.jumlah() + 1L,
                id,
                ke,
                dokumen,
                surat,
                hadir,
                "09.00",
                "Ruang rapat " + oleh.jabatan(),
                oleh.nama(),
                oleh.jabatan(),
                hasil);
    }

    private void tanyaJawab(Petugas oleh, LocalDate pada) throws SQLException {
        var isi =
                List.of(
                        "Apakah Saudara sehat dan bersedia diperiksa hari ini?",
                        "Ya, saya sehat dan bersedia.",
                        "Apakah Saudara mengetahui mengapa dipanggil?",
                        "Ya, saya sudah membaca surat panggilannya.",
                        "Apa penjelasan Saudara atas kejadian itu?",
                        "Saya mengakui kejadiannya dan tidak punya alasan yang sah.");
        for (var i = 0; i < isi.size(); i += 2) {
            tanya.baris(
                    tanya.jumlah() + 1L,
                    id,
                    i / 2 + 1,
                    isi.get(i),
                    isi.get(i + 1),
                    pada.atTime(2, 30 + i),
                    oleh.nama());
            langkah(
                    LangkahPerkara.TANYA,
                    DIPERIKSA,
                    DIPERIKSA,
                    PeranPerkara.PEMERIKSA,
                    oleh,
                    pada,
                    "Pertanyaan " + (i / 2 + 1));
        }
    }

    private String surat(String kode, int tahun) {
        return "800.1.6.2/%d/%s/%d"
                .formatted(nomorSurat.merge(kode + " " + tahun, 1, Integer::sum), kode, tahun);
    }

    private LocalDate hariKerja(LocalDate t) {
        return kerja.kerja(t) ? t : kerja.tambah(t, 1);
    }

    private Orang tokoh(String akun) {
        return p.tokoh.entrySet().stream()
                .filter(e -> akun.equals(e.getKey().akun()))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static Petugas orang(Orang o, Simpul unit) {
        var nama =
                (o.gelarDepan == null ? "" : o.gelarDepan + " ")
                        + o.nama
                        + (o.gelarBelakang == null ? "" : ", " + o.gelarBelakang);
        var jabatan = unit.kursiKepala() == o.kursi ? unit.kursiKepala().nama : o.kursi.nama;
        return new Petugas(o.id, nama, "DEFINITIF", jabatan, null);
    }

    @Override
    public void close() throws SQLException {
        for (var t : List.of(perkara, dugaan, langkah, panggilan, tanya, periksa, keputusan)) {
            t.close();
        }
        try (var t = new Sisipan(s, "disiplin_nomor", "kelompok", "tahun", "terakhir")) {
            for (var n : nomorPerkara.entrySet()) {
                t.baris("PERKARA", n.getKey(), n.getValue());
            }
            for (var n : nomorSurat.entrySet()) {
                var bagian = n.getKey().split(" ");
                t.baris("SURAT " + bagian[0], Integer.valueOf(bagian[1]), n.getValue());
            }
        }
    }
}
