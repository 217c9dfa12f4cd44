package id.teladan.disiplin.penjatuhan;

import static id.teladan.disiplin.ProvinsiUji.AUDITOR;
import static id.teladan.disiplin.ProvinsiUji.BKD;
import static id.teladan.disiplin.ProvinsiUji.GUBERNUR;
import static id.teladan.disiplin.ProvinsiUji.INSPEKTUR;
import static id.teladan.disiplin.ProvinsiUji.KABID;
import static id.teladan.disiplin.ProvinsiUji.KABID_LAIN;
import static id.teladan.disiplin.ProvinsiUji.KADIS;
import static id.teladan.disiplin.ProvinsiUji.KASI;
import static id.teladan.disiplin.ProvinsiUji.KEPALA_BKD;
import static id.teladan.disiplin.ProvinsiUji.PETUGAS;
import static id.teladan.disiplin.ProvinsiUji.REKAN;
import static id.teladan.disiplin.ProvinsiUji.SEKDA;
import static id.teladan.disiplin.ProvinsiUji.STAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Galat;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.pengawasan.DaftarAudit;
import id.teladan.core.pengawasan.SaringanAudit;
import id.teladan.disiplin.PerkaraUji;
import id.teladan.disiplin.ProvinsiUji;
import id.teladan.disiplin.aturan.JenisHukuman;
import id.teladan.disiplin.aturan.perkara.LangkahPerkara;
import id.teladan.disiplin.daftar.DaftarPerkara;
import id.teladan.disiplin.daftar.PerkaraSaya;
import id.teladan.disiplin.daftar.SaringanPerkara;
import id.teladan.disiplin.daftar.TabPerkara;
import id.teladan.disiplin.indikasi.DaftarTerlapor;
import id.teladan.disiplin.indikasi.PelaporanIndikasi;
import id.teladan.disiplin.indikasi.TelaahIndikasi;
import id.teladan.disiplin.indikasi.TerimaIndikasi;
import id.teladan.disiplin.indikasi.TolakIndikasi;
import id.teladan.disiplin.pemeriksaan.BentukTim;
import id.teladan.disiplin.pemeriksaan.CatatKehadiran;
import id.teladan.disiplin.pemeriksaan.LimpahkanPerkara;
import id.teladan.disiplin.pemeriksaan.PanggilPegawai;
import id.teladan.disiplin.pemeriksaan.Pemanggilan;
import id.teladan.disiplin.pemeriksaan.PembentukanTim;
import id.teladan.disiplin.pemeriksaan.PemeriksaanPerkara;
import id.teladan.disiplin.pemeriksaan.TutupBeritaAcara;
import id.teladan.disiplin.perkara.BukuLangkah;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(PerkakasUji.class)
class JalanPerkaraTest {

    private ProvinsiUji provinsi;
    private PerkaraUji uji;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas) {
        provinsi = ProvinsiUji.bangun(db, perkakas);
        uji = new PerkaraUji(provinsi);
    }

    private static List<String> kode(Throwable e) {
        return ((Galat) e).pelanggaran().stream().map(Pelanggaran::kode).toList();
    }

    @Test
    void empat_hari_tidak_masuk_sampai_teguran_tertulis_yang_berlaku_pada_hari_kerja_ke_15(
            DaftarPerkara daftar,
            PemberlakuanHukuman pemberlakuan,
            PerkaraSaya saya,
            BukuLangkah buku)
            throws Exception {
        var id = uji.sampaiLaporan(STAF, KASI);
        assertThat(uji.status(id)).isEqualTo("LHP_SELESAI");
        var r = daftar.rincian(id);
        assertThat(r.usul()).isEqualTo(JenisHukuman.R2);
        assertThat(r.penghukum()).isEqualTo("Kasi");
        assertThat(r.diizinkan()).containsExactly(JenisHukuman.R2);
        assertThat(r.langkah())
                .filteredOn(l -> l.boleh())
                .extracting(l -> l.langkah())
                .containsExactly(LangkahPerkara.TETAPKAN);
        uji.ditetapkan(id, KASI, JenisHukuman.R2, "2026-10-01");
        provinsi.sebagai(STAF);
        assertThat(saya.semua())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.tahap()).isEqualTo("DIPROSES");
                            assertThat(p.keputusan()).isNull();
                            assertThat(p.tanyaJawab()).hasSize(1);
                        });
        uji.disampaikan(id, PETUGAS, "2026-10-05");
        provinsi.sebagai(STAF);
        assertThat(saya.semua())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.keputusan().jenis()).isEqualTo(JenisHukuman.R2);
                            assertThat(p.keputusan().jejak().langkah()).isNotEmpty();
                            assertThat(p.keberatanSampai()).isEqualTo(LocalDate.of(2026, 10, 23));
                            assertThat(p.berlakuPada()).isEqualTo(LocalDate.of(2026, 10, 26));
                        });
        provinsi.hari("2026-10-25");
        provinsi.sebagai(PETUGAS);
        assertThatThrownBy(() -> pemberlakuan.berlakukan(new LanjutkanPerkara(id, uji.versi(id))))
                .satisfies(e -> assertThat(kode(e)).containsExactly("DIS-050"));
        provinsi.hari("2026-10-26");
        pemberlakuan.berlakukan(new LanjutkanPerkara(id, uji.versi(id)));
        assertThat(uji.status(id)).isEqualTo("SELESAI");
        assertThat(provinsi.teks("select berlaku from disiplin_keputusan")).isEqualTo("2026-10-26");
        pemberlakuan.arsipkan(new LanjutkanPerkara(id, uji.versi(id)));
        assertThat(uji.status(id)).isEqualTo("DIARSIPKAN");
        assertThat(TransaksiUji.dalam(() -> buku.utuh(id))).isTrue();
        assertThat(daftar.rincian(id).riwayat())
                .extracting(l -> l.langkah())
                .containsExactly(
                        LangkahPerkara.LAPOR,
                        LangkahPerkara.TERIMA,
                        LangkahPerkara.PANGGIL_1,
                        LangkahPerkara.HADIR,
                        LangkahPerkara.TANYA,
                        LangkahPerkara.TUTUP_BAP,
                        LangkahPerkara.TERBIT_LHP,
                        LangkahPerkara.TETAPKAN,
                        LangkahPerkara.SAMPAIKAN,
                        LangkahPerkara.HARI_15,
                        LangkahPerkara.MULAI,
                        LangkahPerkara.ARSIP);
    }

    @Test
    void dua_kali_tidak_hadir_diputus_dari_bukti(Pemanggilan pemanggilan, DaftarPerkara daftar) {
        var id = uji.dilaporkan(STAF, KASI);
        uji.diterima(id);
        uji.dipanggil(id, KASI, "2026-09-07", "2026-09-17");
        provinsi.sebagai(KASI);
        assertThatThrownBy(() -> pemanggilan.hadir(new CatatKehadiran(id, uji.versi(id), null)))
                .satisfies(e -> assertThat(kode(e)).containsExactly("DIS-038"));
        uji.dipanggil(id, KASI, "2026-09-17", "2026-09-29");
        provinsi.hari("2026-09-29");
        provinsi.sebagai(KASI);
        pemanggilan.tidakHadir(PerkaraUji.laporan(id, uji.versi(id), true));
        assertThat(uji.status(id)).isEqualTo("LHP_SELESAI");
        assertThat(daftar.rincian(id).panggilan())
                .extracting(p -> p.hasil())
                .containsExactly("TIDAK_HADIR", "TIDAK_HADIR");
        assertThat(daftar.rincian(id).pemeriksaan().cara()).isEqualTo("TANPA_HADIR");
    }

    @ParameterizedTest(name = "surat {0}, periksa {1}: {2}")
    @CsvSource({
        "2026-09-07, 2026-09-17, ",
        "2026-09-07, 2026-09-18, DIS-035",
        "2026-09-07, 2026-09-08, ",
        "2026-09-07, 2026-09-07, DIS-034",
        "2026-09-08, 2026-09-10, DIS-032",
        "2026-08-31, 2026-09-02, DIS-033",
    })
    void panggilan_pertama_pada_hari_batasnya(
            LocalDate surat, LocalDate periksa, String galat, Pemanggilan pemanggilan) {
        var id = uji.dilaporkan(STAF, KASI);
        uji.diterima(id);
        provinsi.hari("2026-09-07");
        provinsi.sebagai(KASI);
        var cmd = new PanggilPegawai(id, uji.versi(id), surat, periksa, "09.00", "Ruang A");
        if (galat == null) {
            assertThat(pemanggilan.panggil(cmd)).isEqualTo("800.1.6.2/1/U2/2026");
        } else {
            assertThatThrownBy(() -> pemanggilan.panggil(cmd))
                    .satisfies(e -> assertThat(kode(e)).containsExactly(galat));
        }
    }

    /** The first examination was missed on 17 September; 28 September is the seventh working day after it. */
    @ParameterizedTest(name = "panggilan kedua {0}: {1}")
    @CsvSource({
        "2026-09-17, ",
        "2026-09-28, ",
        "2026-09-29, DIS-037",
    })
    void panggilan_kedua_pada_hari_batasnya(
            LocalDate surat, String galat, Pemanggilan pemanggilan) {
        var id = uji.dilaporkan(STAF, KASI);
        uji.diterima(id);
        uji.dipanggil(id, KASI, "2026-09-07", "2026-09-17");
        provinsi.hari("2026-09-30");
        provinsi.sebagai(KASI);
        var cmd =
                new PanggilPegawai(id, uji.versi(id), surat, surat.plusDays(1), "09.00", "Ruang A");
        if (galat == null) {
            pemanggilan.panggil(cmd);
            assertThat(uji.status(id)).isEqualTo("DIPANGGIL_2");
        } else {
            assertThatThrownBy(() -> pemanggilan.panggil(cmd))
                    .satisfies(e -> assertThat(kode(e)).containsExactly(galat));
        }
    }

    @ParameterizedTest
    @ValueSource(
            longs = {STAF, REKAN, KABID_LAIN, BKD, KEPALA_BKD, AUDITOR, SEKDA, GUBERNUR, KADIS})
    void bagi_orang_lain_perkara_itu_tidak_ada(
            long siapa,
            DaftarPerkara daftar,
            DaftarAudit audit,
            Pemanggilan pemanggilan,
            PenjatuhanHukuman penjatuhan) {
        var id = uji.sampaiLaporan(STAF, KASI);
        provinsi.sebagai(siapa);
        for (var apa : List.of(id, 999_999L)) {
            assertThatThrownBy(() -> daftar.rincian(apa))
                    .isInstanceOfAny(DataTidakDitemukan.class, AksesDitolak.class)
                    .satisfies(e -> assertThat(kode(e)).hasSize(1));
            assertThatThrownBy(() -> pemanggilan.hadir(new CatatKehadiran(apa, 0, null)))
                    .isInstanceOfAny(DataTidakDitemukan.class, AksesDitolak.class);
            assertThatThrownBy(
                            () ->
                                    penjatuhan.tetapkan(
                                            new TetapkanHukuman(
                                                    apa, 0, JenisHukuman.R2, "x", null)))
                    .isInstanceOfAny(DataTidakDitemukan.class, AksesDitolak.class);
        }
        if (siapa == KABID_LAIN || siapa == SEKDA || siapa == KADIS || siapa == GUBERNUR) {
            assertThat(daftar.halaman(semua(), 0, 25).total()).isZero();
            assertThat(daftar.papan().berjalan()).isZero();
        }
        if (siapa == AUDITOR) {
            assertThat(audit.entitas()).noneMatch(e -> e.equals("Perkara") || e.equals("Dugaan"));
            assertThat(
                            audit.halaman(
                                            new SaringanAudit(
                                                    null, null, null, null, null, null, null),
                                            0,
                                            100)
                                    .baris())
                    .noneMatch(b -> b.entitas().equals("Perkara"));
        }
    }

    private static SaringanPerkara semua() {
        return new SaringanPerkara(TabPerkara.SEMUA, null, null);
    }

    @ParameterizedTest
    @ValueSource(longs = {PETUGAS, INSPEKTUR, KASI})
    void tim_perkara_melihatnya_dan_bacaannya_dicatat(long siapa, DaftarPerkara daftar) {
        var id = uji.sampaiLaporan(STAF, KASI);
        provinsi.sebagai(siapa);
        assertThat(daftar.halaman(semua(), 0, 25).total()).isEqualTo(1);
        daftar.rincian(id);
        assertThat(
                        provinsi.teks(
                                "select count(*) from disiplin_akses where perkara_id = "
                                        + id
                                        + " and pelaku_id = "
                                        + siapa))
                .isEqualTo("1");
    }

    @Test
    void petugas_yang_diperiksa_tidak_melihat_perkaranya_sendiri(DaftarPerkara daftar) {
        var id = uji.dilaporkan(PETUGAS, KEPALA_BKD);
        provinsi.sebagai(PETUGAS);
        assertThatThrownBy(() -> daftar.rincian(id)).isInstanceOf(DataTidakDitemukan.class);
        assertThat(daftar.halaman(semua(), 0, 25).total()).isZero();
    }

    @Test
    void yang_dilaporkan_tidak_tahu_apa_pun_sebelum_dipanggil(PerkaraSaya saya) {
        var id = uji.dilaporkan(STAF, KASI);
        provinsi.sebagai(STAF);
        assertThat(saya.semua()).isEmpty();
        uji.diterima(id);
        provinsi.sebagai(STAF);
        assertThat(saya.semua()).isEmpty();
        uji.dipanggil(id, KASI, "2026-09-07", "2026-09-17");
        provinsi.sebagai(STAF);
        assertThat(saya.semua())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.tahap()).isEqualTo("DIPANGGIL");
                            assertThat(p.panggilan()).hasSize(1);
                            assertThat(p.tanyaJawab()).isEmpty();
                        });
    }

    @Test
    void hanya_penghukum_menurut_aturan_yang_menetapkan_dan_hanya_yang_diizinkan(
            PenjatuhanHukuman penjatuhan) {
        var id = uji.sampaiLaporan(STAF, KASI);
        provinsi.sebagai(PETUGAS);
        assertThatThrownBy(
                        () ->
                                penjatuhan.tetapkan(
                                        new TetapkanHukuman(
                                                id, uji.versi(id), JenisHukuman.R2, "x", null)))
                .isInstanceOf(AksesDitolak.class);
        provinsi.sebagai(KASI);
        assertThatThrownBy(
                        () ->
                                penjatuhan.tetapkan(
                                        new TetapkanHukuman(
                                                id, uji.versi(id), JenisHukuman.R3, " ", null)))
                .satisfies(e -> assertThat(kode(e)).containsExactly("DIS-045", "DIS-047"));
        assertThatThrownBy(
                        () ->
                                penjatuhan.tetapkan(
                                        new TetapkanHukuman(
                                                id, uji.versi(id) - 1, JenisHukuman.R2, "x", null)))
                .isInstanceOf(KonflikPerubahan.class);
    }

    @Test
    void kasi_kosong_naik_ke_kabid_dan_perkara_mengikuti_jabatan(DaftarPerkara daftar) {
        provinsi.susunan()
                .sql("update core_penugasan set sampai = '2026-08-31' where pegawai_id = " + KASI);
        var id = uji.dilaporkan(STAF, KABID);
        uji.diterima(id);
        provinsi.sebagai(KABID);
        assertThat(daftar.rincian(id).penghukum()).isEqualTo("Kabid");
        provinsi.susunan()
                .sql("update core_penugasan set sampai = '2026-08-31' where pegawai_id = " + KABID)
                .tugas(REKAN, 40, "PLT", "2026-09-01", null);
        provinsi.sebagai(KABID);
        assertThatThrownBy(() -> daftar.rincian(id)).isInstanceOf(Galat.class);
        provinsi.sebagai(REKAN);
        assertThat(daftar.rincian(id).nama()).isEqualTo("Staf");
    }

    @Test
    void atasan_yang_terlibat_tidak_memeriksa_dan_tidak_melihat(
            TelaahIndikasi telaah, DaftarPerkara daftar, PelaporanIndikasi lapor) {
        provinsi.sebagai(INSPEKTUR);
        var id =
                lapor.lapor(
                        PerkaraUji.ketidakhadiran(
                                STAF, PerkaraUji.hari("2026-08-18", "2026-08-19", "2026-08-20")));
        provinsi.sebagai(KASI);
        assertThatThrownBy(() -> daftar.rincian(id)).isInstanceOf(DataTidakDitemukan.class);
        provinsi.sebagai(PETUGAS);
        telaah.terima(new TerimaIndikasi(id, uji.versi(id), true, "Kasi ikut tidak masuk"));
        provinsi.sebagai(KASI);
        assertThatThrownBy(() -> daftar.rincian(id)).isInstanceOf(DataTidakDitemukan.class);
        provinsi.sebagai(KABID);
        assertThat(daftar.rincian(id).penghukum()).isEqualTo("Kabid");
    }

    @Test
    void indikasi_ditolak_dengan_alasan_dan_pelapor_melihat_hasilnya(
            TelaahIndikasi telaah, DaftarPerkara daftar) {
        var id = uji.dilaporkan(STAF, KASI);
        provinsi.sebagai(KASI);
        assertThatThrownBy(() -> telaah.tolak(new TolakIndikasi(id, uji.versi(id), "x")))
                .isInstanceOf(AksesDitolak.class);
        provinsi.sebagai(PETUGAS);
        assertThatThrownBy(() -> telaah.tolak(new TolakIndikasi(id, uji.versi(id), " ")))
                .satisfies(e -> assertThat(kode(e)).containsExactly("DIS-024"));
        telaah.tolak(new TolakIndikasi(id, uji.versi(id), "Ada surat sakit"));
        provinsi.sebagai(KASI);
        assertThat(daftar.rincian(id).riwayat())
                .last()
                .satisfies(
                        l -> {
                            assertThat(l.langkah()).isEqualTo(LangkahPerkara.TOLAK);
                            assertThat(l.alasan()).isEqualTo("Ada surat sakit");
                        });
    }

    @Test
    void laporan_yang_salah_ditolak_sekaligus_dan_yang_sama_berlaku_sekali(
            PelaporanIndikasi lapor, DaftarTerlapor terlapor) {
        provinsi.sebagai(KASI);
        assertThat(terlapor.calon("Staf")).hasSize(1);
        assertThat(terlapor.calon("Kabid")).isEmpty();
        assertThatThrownBy(
                        () ->
                                lapor.lapor(
                                        PerkaraUji.ketidakhadiran(
                                                STAF, PerkaraUji.hari("2026-08-22", "2026-08-24"))))
                .satisfies(e -> assertThat(kode(e)).containsExactly("DIS-012"));
        assertThatThrownBy(
                        () ->
                                lapor.lapor(
                                        PerkaraUji.ketidakhadiran(
                                                KABID_LAIN, PerkaraUji.hari("2026-08-24"))))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThat(uji.dilaporkan(STAF, KASI)).isEqualTo(uji.dilaporkan(STAF, KASI));
    }

    @Test
    void dua_hari_belum_membawa_hukuman(PelaporanIndikasi lapor) {
        provinsi.sebagai(KASI);
        var id =
                lapor.lapor(
                        PerkaraUji.ketidakhadiran(
                                STAF, PerkaraUji.hari("2026-08-19", "2026-08-20")));
        assertThatThrownBy(() -> uji.diterima(id))
                .satisfies(e -> assertThat(kode(e)).containsExactly("DIS-014"));
    }

    @Test
    void berita_acara_perlu_tanya_jawab_dan_catatan_bila_tidak_ditandatangani(
            PemeriksaanPerkara pemeriksaan) {
        var id = uji.dilaporkan(STAF, KASI);
        uji.diterima(id);
        uji.dipanggil(id, KASI, "2026-09-07", "2026-09-17");
        uji.hadir(id, KASI, "2026-09-17");
        assertThatThrownBy(
                        () ->
                                pemeriksaan.tutup(
                                        new TutupBeritaAcara(
                                                id, uji.versi(id), false, false, null)))
                .satisfies(e -> assertThat(kode(e)).containsExactly("DIS-040", "DIS-041"));
    }

    @Test
    void penyampaian_terlambat_dicatat_dan_tidak_ditolak() {
        var id = uji.sampaiLaporan(STAF, KASI);
        uji.ditetapkan(id, KASI, JenisHukuman.R2, "2026-10-01");
        uji.disampaikan(id, PETUGAS, "2026-10-22");
        assertThat(provinsi.teks("select terlambat_sampai from disiplin_keputusan")).isEqualTo("1");
        assertThat(provinsi.teks("select alasan from disiplin_langkah where langkah = 'SAMPAIKAN'"))
                .isEqualTo("TERLAMBAT_SAMPAI");
    }

    @Test
    void langkah_tidak_dapat_diubah_atau_dihapus() {
        uji.dilaporkan(STAF, KASI);
        for (var perintah :
                List.of(
                        "update disiplin_langkah set alasan = 'x'",
                        "delete from disiplin_langkah")) {
            assertThatThrownBy(() -> provinsi.susunan().sql(perintah))
                    .hasStackTraceContaining("hanya boleh ditambah");
        }
    }

    /** Ten adjacent days lead to B3: no record without a team, which then alone examines; the Gubernur alone decides. */
    @Test
    void hukuman_berat_perlu_tim_dan_diputus_gubernur(
            PelaporanIndikasi lapor,
            PembentukanTim tim,
            PemeriksaanPerkara pemeriksaan,
            PenjatuhanHukuman penjatuhan,
            DaftarPerkara daftar) {
        provinsi.sebagai(KASI);
        var id =
                lapor.lapor(
                        PerkaraUji.ketidakhadiran(
                                STAF,
                                PerkaraUji.hari(
                                        "2026-08-04",
                                        "2026-08-05",
                                        "2026-08-06",
                                        "2026-08-07",
                                        "2026-08-10",
                                        "2026-08-11",
                                        "2026-08-12",
                                        "2026-08-13",
                                        "2026-08-14",
                                        "2026-08-18")));
        uji.diterima(id);
        uji.dipanggil(id, KASI, "2026-09-07", "2026-09-17");
        uji.hadir(id, KASI, "2026-09-17");
        assertThatThrownBy(() -> uji.diperiksa(id, KASI))
                .satisfies(e -> assertThat(kode(e)).containsExactly("DIS-042"));
        provinsi.sebagai(PETUGAS);
        assertThatThrownBy(() -> tim.bentuk(new BentukTim(id, uji.versi(id), BKD, STAF)))
                .satisfies(e -> assertThat(kode(e)).containsExactly("DIS-052", "DIS-053"));
        tim.bentuk(new BentukTim(id, uji.versi(id), INSPEKTUR, PETUGAS));
        provinsi.sebagai(INSPEKTUR);
        pemeriksaan.tutup(new TutupBeritaAcara(id, uji.versi(id), false, true, null));
        uji.dilaporkanHasilnya(id, KASI);
        assertThat(daftar.rincian(id).usul()).isEqualTo(JenisHukuman.B3);
        provinsi.sebagai(KASI);
        pemeriksaan.limpah(new LimpahkanPerkara(id, uji.versi(id), "Di luar kewenangan"));
        assertThatThrownBy(() -> uji.ditetapkan(id, KASI, JenisHukuman.B3, "2026-10-01"))
                .isInstanceOf(AksesDitolak.class);
        uji.ditetapkan(id, GUBERNUR, JenisHukuman.B3, "2026-10-01");
        assertThat(uji.status(id)).isEqualTo("DITETAPKAN");
    }
}
