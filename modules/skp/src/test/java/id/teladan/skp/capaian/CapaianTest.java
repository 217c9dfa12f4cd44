package id.teladan.skp.capaian;

import static id.teladan.skp.ProvinsiKecil.KABID;
import static id.teladan.skp.ProvinsiKecil.KABID_LAIN;
import static id.teladan.skp.ProvinsiKecil.KADIS;
import static id.teladan.skp.ProvinsiKecil.SEKDA;
import static id.teladan.skp.ProvinsiKecil.STAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.skp.EvaluasiUji;
import id.teladan.skp.ProvinsiKecil;
import id.teladan.skp.SkpUji;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.aturan.organisasi.PeriodeEvaluasi;
import id.teladan.skp.aturan.organisasi.RencanaAksiTercapai;
import id.teladan.skp.evaluasi.DaftarEvaluasi;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(PerkakasUji.class)
class CapaianTest {

    private static final long DINAS = 2;
    private static final long BIDANG = 3;

    private ProvinsiKecil provinsi;
    private PenetapanCapaian penetapan;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas, PenetapanCapaian bean) {
        provinsi = ProvinsiKecil.bangun(db, perkakas);
        penetapan = bean;
    }

    private static TetapkanCapaian triwulan(
            long unit, int ke, long versi, CapaianOrganisasi predikat, String alasan) {
        return new TetapkanCapaian(
                unit,
                2026,
                ke,
                versi,
                predikat,
                new RencanaAksiTercapai(1, 9, 0, 0),
                null,
                null,
                "Sembilan dari sepuluh sesuai target",
                null,
                alasan);
    }

    @Test
    void pimpinan_satu_tingkat_di_atas_menetapkan_dan_jejaknya_tersimpan() {
        provinsi.sebagai(KADIS);
        assertThat(penetapan.tetapkan(triwulan(BIDANG, 3, 0, CapaianOrganisasi.BAIK, null)))
                .isEqualTo(CapaianOrganisasi.BAIK);

        var jejak = JsonJejak.baca(provinsi.teks("select jejak from skp_capaian_organisasi"));
        assertThat(jejak.langkah())
                .extracting(l -> l.langkah())
                .containsExactly(
                        "Menghitung rencana aksi menurut capaiannya",
                        "Mengusulkan capaian organisasi",
                        "Pimpinan satu tingkat di atas menetapkan");
    }

    @Test
    void selain_pimpinan_satu_tingkat_di_atas_ditolak() {
        for (var orang : List.of(SEKDA, KABID, KABID_LAIN, STAF)) {
            provinsi.sebagai(orang);
            assertThatThrownBy(
                            () ->
                                    penetapan.tetapkan(
                                            triwulan(BIDANG, 3, 0, CapaianOrganisasi.BAIK, null)))
                    .as("orang %s", orang)
                    .isInstanceOfAny(DataTidakDitemukan.class, AksesDitolak.class);
        }
        assertThat(provinsi.angka("select count(*) from skp_capaian_organisasi")).isZero();
    }

    @Test
    void yang_menyimpang_dari_usulan_wajib_beralasan_dan_semua_masalah_disebut() {
        provinsi.sebagai(KADIS);
        assertThatThrownBy(
                        () ->
                                penetapan.tetapkan(
                                        triwulan(BIDANG, 3, 0, CapaianOrganisasi.ISTIMEWA, " ")))
                .hasMessage("SKP-807");
        assertThat(
                        penetapan.tetapkan(
                                triwulan(
                                        BIDANG,
                                        3,
                                        0,
                                        CapaianOrganisasi.ISTIMEWA,
                                        "Juara nasional, di luar rencana aksi")))
                .isEqualTo(CapaianOrganisasi.ISTIMEWA);
        assertThatThrownBy(
                        () ->
                                penetapan.tetapkan(
                                        new TetapkanCapaian(
                                                BIDANG, 2026, 4, 0, null, null, null, null, " ",
                                                null, null)))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g ->
                                assertThat(g.pelanggaran())
                                        .extracting(Pelanggaran::kode)
                                        .containsExactly(
                                                "SKP-801", "SKP-803", "SKP-805", "SKP-806"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-08-31,SKP-801", "2026-09-01,", "2026-10-05,"})
    void ditetapkan_paling_awal_pada_bulan_terakhir_masanya(LocalDate hari, String kode) {
        provinsi.hari(hari);
        provinsi.sebagai(KADIS);
        var cmd = triwulan(BIDANG, 3, 0, CapaianOrganisasi.BAIK, null);
        if (kode == null) {
            penetapan.tetapkan(cmd);
        } else {
            assertThatThrownBy(() -> penetapan.tetapkan(cmd)).hasMessage(kode);
        }
    }

    @Test
    void tahunan_mengikuti_tabel_dua_komponen() {
        provinsi.hari(LocalDate.of(2026, 12, 20));
        provinsi.sebagai(SEKDA);
        assertThat(
                        penetapan.tetapkan(
                                new TetapkanCapaian(
                                        DINAS,
                                        2026,
                                        0,
                                        0,
                                        null,
                                        null,
                                        Rating.DI_ATAS_EKSPEKTASI,
                                        Rating.DI_ATAS_EKSPEKTASI,
                                        "Seluruh PK terlampaui",
                                        null,
                                        null)))
                .isEqualTo(CapaianOrganisasi.ISTIMEWA);
        assertThatThrownBy(
                        () ->
                                penetapan.tetapkan(
                                        new TetapkanCapaian(
                                                DINAS,
                                                2026,
                                                0,
                                                1,
                                                null,
                                                null,
                                                Rating.DI_ATAS_EKSPEKTASI,
                                                null,
                                                "Uji",
                                                null,
                                                null)))
                .hasMessage("SKP-804");
    }

    @Test
    void masa_bulanan_menurut_parameter_bertanggal(DaftarCapaian daftar) {
        provinsi.sql(
                "insert into core_parameter (id, kunci, nilai, mulai, dasar_id, dasar_pasal) values (900, 'skp.evaluasi.periode',"
                        + " 'BULANAN', '2026-01-01', 'PermenPANRB-6-2022', 'uji')");
        provinsi.sebagai(KADIS);
        assertThat(daftar.periode(2026)).isEqualTo(PeriodeEvaluasi.BULANAN);
        assertThat(daftar.periode(2025)).isEqualTo(PeriodeEvaluasi.TRIWULANAN);
        assertThat(daftar.kini().ke()).isEqualTo(9);
        penetapan.tetapkan(triwulan(BIDANG, 9, 0, CapaianOrganisasi.BAIK, null));
        assertThat(provinsi.teks("select jenis from skp_capaian_organisasi")).isEqualTo("BULANAN");
        var id = new SkpUji(provinsi).disetujui(STAF, KABID);
        provinsi.sebagai(KABID);
        assertThat(lembar(id, 3).capaianResmi().predikat()).isEqualTo(CapaianOrganisasi.BAIK);
        assertThat(lembar(id, 2).capaianResmi()).isNull();
    }

    @Test
    void evaluasi_memakai_capaian_unit_terdekat_dan_menggantikan_yang_diketik(
            DaftarEvaluasi daftar) {
        provinsi.sebagai(SEKDA);
        penetapan.tetapkan(
                new TetapkanCapaian(
                        DINAS,
                        2026,
                        3,
                        0,
                        CapaianOrganisasi.BUTUH_PERBAIKAN,
                        new RencanaAksiTercapai(0, 8, 2, 0),
                        null,
                        null,
                        "Dua rencana aksi belum tercapai",
                        null,
                        null));
        var id = new SkpUji(provinsi).disetujui(STAF, KABID);
        provinsi.sebagai(KABID);
        assertThat(lembar(id, 3).capaianResmi())
                .isEqualTo(
                        new CapaianBerlaku(
                                DINAS, "Dinas Pendidikan", CapaianOrganisasi.BUTUH_PERBAIKAN));
        provinsi.sebagai(KADIS);
        penetapan.tetapkan(triwulan(BIDANG, 3, 0, CapaianOrganisasi.ISTIMEWA, "Juara nasional"));
        var evaluasi = new EvaluasiUji(provinsi);
        evaluasi.nilai(id, 3, KABID, NilaiButir.ATAS, NilaiButir.ATAS);
        var lembar = lembar(id, 3);
        assertThat(lembar.capaianOrganisasi()).isEqualTo(CapaianOrganisasi.ISTIMEWA);
        assertThat(lembar.distribusi().temuan()).isNotEmpty();
        evaluasi.ditetapkan(id, 3, KABID, NilaiButir.ATAS, NilaiButir.ATAS);
        assertThat(provinsi.teks("select capaian_organisasi from skp_evaluasi"))
                .isEqualTo("ISTIMEWA");
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.rincian(id, 3)))
                .isLessThanOrEqualTo(4);
    }

    private static id.teladan.skp.evaluasi.RincianEvaluasi lembar(long id, int triwulan) {
        return PerkakasUji.bean(DaftarEvaluasi.class).rincian(id, triwulan);
    }

    @Test
    void dua_penetap_yang_kalah_diberi_tahu() {
        provinsi.sebagai(KADIS);
        penetapan.tetapkan(triwulan(BIDANG, 3, 0, CapaianOrganisasi.BAIK, null));
        assertThatThrownBy(
                        () ->
                                penetapan.tetapkan(
                                        triwulan(BIDANG, 3, 0, CapaianOrganisasi.BAIK, null)))
                .isInstanceOf(KonflikPerubahan.class);
        penetapan.tetapkan(triwulan(BIDANG, 3, 1, CapaianOrganisasi.BAIK, null));
    }

    @Test
    void daftar_memuat_unit_di_bawah_dan_unit_sendiri(DaftarCapaian daftar) {
        provinsi.sebagai(KADIS);
        penetapan.tetapkan(triwulan(BIDANG, 3, 0, CapaianOrganisasi.BAIK, null));
        var semua = new SaringanCapaian(2026, 3, null, null);
        var halaman = daftar.halaman(semua, 0, 25);
        assertThat(halaman.baris())
                .extracting(b -> b.unit() + ":" + b.predikat() + ":" + b.boleh())
                .containsExactly(
                        "Bidang A:BAIK:true", "Bidang B:null:true", "Dinas Pendidikan:null:false");
        assertThat(daftar.halaman(new SaringanCapaian(2026, 3, true, "bidang"), 0, 25).baris())
                .singleElement()
                .satisfies(b -> assertThat(b.unit()).isEqualTo("Bidang B"));
        assertThat(daftar.rincian(BIDANG, 2026, 3).boleh()).isTrue();
        assertThat(daftar.rincian(DINAS, 2026, 3).boleh()).isFalse();
        assertThatThrownBy(() -> daftar.rincian(1, 2026, 3)).isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> daftar.rincian(BIDANG, 2026, 5))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.halaman(semua, 0, 25)))
                .isLessThanOrEqualTo(3);
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.rincian(BIDANG, 2026, 3)))
                .isLessThanOrEqualTo(3);
        provinsi.sebagai(STAF);
        assertThatThrownBy(() -> daftar.halaman(semua, 0, 25)).isInstanceOf(AksesDitolak.class);
    }
}
