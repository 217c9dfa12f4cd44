package id.teladan.core.pegawai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.pegawai.RincianPegawai.ButirJabatan;
import id.teladan.core.pegawai.RincianPegawai.DataRahasia;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(PerkakasUji.class)
class DaftarPegawaiTest {

    private static final LocalDate HARI = LocalDate.of(2026, 10, 5);

    private final DaftarPegawai daftar;
    private final PelakuAktif aktif;
    private SusunanContoh susunan;

    DaftarPegawaiTest(DaftarPegawai daftar, PelakuAktif aktif) {
        this.daftar = daftar;
        this.aktif = aktif;
    }

    @BeforeEach
    void siapkan(BasisDataUji db) {
        SusunanContoh.hari(HARI);
        susunan =
                new SusunanContoh(db)
                        .unit(1, null, "Provinsi")
                        .unit(2, 1L, "Dinas Pendidikan")
                        .unit(3, 2L, "Bidang SMA")
                        .unit(20, 1L, "Dinas Kesehatan")
                        .staf(3)
                        .staf(20)
                        .jabatan(32, 3, "Guru", "FUNGSIONAL", "AHLI_MUDA", false, 3)
                        .orang(10, "Ratna Wulandari")
                        .orang(11, "Anindya Saraswati")
                        .orang(12, "Bima Hardiansyah")
                        .orang(13, "Citra Lestari")
                        .orang(14, "Tanpa Jabatan")
                        .orang(15, "Kepala Bidang")
                        .tugas(10, 201, "DEFINITIF", "2020-01-01", null)
                        .tugas(11, 32, "DEFINITIF", "2024-01-01", null)
                        .tugas(11, 31, "DEFINITIF", "2015-03-01", "2023-12-31")
                        .tugas(12, 31, "DEFINITIF", "2020-01-01", null)
                        .tugas(13, 201, "DEFINITIF", "2020-01-01", null)
                        .tugas(15, 30, "DEFINITIF", "2020-01-01", null)
                        .tugas(15, 20, "PLT", "2026-10-01", "2026-12-31")
                        .golongan(11, "III/a", "2015-03-01", "2019-03-31")
                        .golongan(11, "III/b", "2019-04-01", null)
                        .golongan(12, "IV/a", "2020-01-01", null)
                        .golongan(13, "IX", "2020-01-01", null)
                        .peran(10, Peran.BKD, null);
        masuk(10);
    }

    @AfterEach
    void kembalikan() {
        JamTeladan.kembalikan();
    }

    private void masuk(long id) {
        aktif.masukSebagai(SusunanContoh.nip(id));
    }

    private List<Long> id(SaringanPegawai saringan) {
        return daftar.halaman(saringan, Urutan.NAMA, 0, 100).baris().stream()
                .map(BarisPegawai::id)
                .toList();
    }

    private static SaringanPegawai teks(String teks) {
        return new SaringanPegawai(teks, null, null, null, null, null, null);
    }

    @Test
    void baris_menceritakan_keadaan_hari_ini() {
        assertThat(daftar.halaman(teks("anindya"), Urutan.NAMA, 0, 25).baris())
                .containsExactly(
                        new BarisPegawai(
                                11,
                                "Anindya Saraswati",
                                SusunanContoh.nip(11),
                                StatusPegawai.PNS,
                                "01",
                                "III/b",
                                "Penata Muda Tk I",
                                "Guru",
                                "AHLI_MUDA",
                                3L,
                                "Bidang SMA",
                                "Dinas Pendidikan"));
    }

    @Test
    void setiap_saringan_mempersempit_daftar() {
        susunan.sql(
                "update core_pegawai set status = 'PPPK', kedudukan_hukum = '02' where id = 13");
        assertThat(id(SaringanPegawai.KOSONG)).hasSize(6);
        assertThat(id(SaringanPegawai.unit(2))).containsExactly(11L, 12L, 15L);
        assertThat(id(SaringanPegawai.unit(3))).containsExactly(11L, 12L, 15L);
        assertThat(id(SaringanPegawai.unit(20))).containsExactly(13L, 10L);
        assertThat(id(SaringanPegawai.unit(999))).isEmpty();
        assertThat(id(new SaringanPegawai(null, null, StatusPegawai.PPPK, null, null, null, null)))
                .containsExactly(13L);
        assertThat(id(new SaringanPegawai(null, null, null, "III/b", null, null, null)))
                .containsExactly(11L);
        assertThat(id(new SaringanPegawai(null, null, null, "III/a", null, null, null))).isEmpty();
        assertThat(
                        id(
                                new SaringanPegawai(
                                        null,
                                        null,
                                        null,
                                        null,
                                        JenisJabatan.FUNGSIONAL,
                                        null,
                                        null)))
                .containsExactly(11L);
        assertThat(
                        id(
                                new SaringanPegawai(
                                        null, null, null, null, null, Jenjang.ADMINISTRATOR, null)))
                .containsExactly(15L);
        assertThat(id(new SaringanPegawai(null, null, null, null, null, null, "02")))
                .containsExactly(13L);
        assertThat(
                        id(
                                new SaringanPegawai(
                                        "a",
                                        3L,
                                        StatusPegawai.PNS,
                                        "IV/a",
                                        JenisJabatan.PELAKSANA,
                                        Jenjang.PELAKSANA,
                                        "01")))
                .isEmpty();
        assertThat(
                        id(
                                new SaringanPegawai(
                                        "bi",
                                        3L,
                                        StatusPegawai.PNS,
                                        "IV/a",
                                        JenisJabatan.PELAKSANA,
                                        Jenjang.PELAKSANA,
                                        "01")))
                .containsExactly(12L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or 1=1 --",
                "%",
                "_",
                "\\%",
                "!",
                "😀",
                "\"",
                "; drop table core_pegawai",
                ":c0",
                "?1"
            })
    void teks_yang_mirip_sisipan_tidak_menemukan_apa_apa(String teks) {
        assertThat(id(teks(teks))).isEmpty();
        assertThat(id(SaringanPegawai.KOSONG)).hasSize(6);
    }

    @Test
    void teks_sangat_panjang_dan_kosong_aman() {
        assertThat(id(teks("x".repeat(200_000)))).isEmpty();
        assertThat(id(teks("  \u00a0 "))).hasSize(6);
    }

    @Test
    void
            yang_mutasi_hari_ini_dihitung_di_unit_baru_dan_jabatan_lama_yang_belum_ditutup_tidak_menggandakan() {
        susunan.tugas(12, 201, "DEFINITIF", "2026-10-05", null);
        assertThat(id(SaringanPegawai.unit(20))).containsExactly(12L, 13L, 10L);
        assertThat(id(SaringanPegawai.unit(3))).containsExactly(11L, 15L);
        assertThat(id(SaringanPegawai.KOSONG)).hasSize(6);
        SusunanContoh.hari(HARI.minusDays(1));
        assertThat(id(SaringanPegawai.unit(3))).containsExactly(11L, 12L, 15L);
    }

    @ParameterizedTest
    @EnumSource(Urutan.Kolom.class)
    void urutan_tetap_dan_tidak_ada_baris_di_dua_halaman(Urutan.Kolom kolom) {
        for (var i = 100; i < 130; i++) {
            susunan.orang(i, "Nama Sama").tugas(i, 201, "DEFINITIF", "2020-01-01", null);
        }
        for (var turun : List.of(false, true)) {
            var semua = new ArrayList<Long>();
            for (var mulai = 0; mulai < 36; mulai += 5) {
                var h = daftar.halaman(SaringanPegawai.KOSONG, new Urutan(kolom, turun), mulai, 5);
                assertThat(h.total()).isEqualTo(36);
                h.baris().forEach(b -> semua.add(b.id()));
            }
            assertThat(semua).hasSize(36);
            assertThat(new TreeSet<>(semua)).hasSize(36);
            assertThat(
                            daftar.halaman(SaringanPegawai.KOSONG, new Urutan(kolom, turun), 0, 100)
                                    .baris())
                    .extracting(BarisPegawai::id)
                    .containsExactlyElementsOf(semua);
        }
    }

    @ParameterizedTest
    @EnumSource(Urutan.Kolom.class)
    void seluruh_provinsi_sekali_jalan_memberi_baris_yang_sama_dengan_orang_demi_orang(
            Urutan.Kolom kolom) {
        susunan.tugas(10, 31, "DEFINITIF", "2026-10-01", null)
                .tugas(12, 32, "DEFINITIF", "2026-10-06", null)
                .tugas(13, 31, "PLT", "2026-01-01", null)
                .golongan(12, "IV/b", "2026-10-06", null)
                .golongan(10, "I/b", "2020-01-01", "2026-10-04")
                .golongan(15, "V", "2020-01-01", "2026-10-05");
        var semua = List.of(10L, 11L, 12L, 13L, 14L, 15L);
        for (var turun : List.of(false, true)) {
            var urutan = new Urutan(kolom, turun);
            assertThat(daftar.halaman(SaringanPegawai.KOSONG, urutan, 0, 100).baris())
                    .isEqualTo(
                            daftar.halaman(SaringanPegawai.KOSONG.hanya(semua), urutan, 0, 100)
                                    .baris())
                    .hasSize(6);
        }
    }

    @ParameterizedTest
    @EnumSource(Urutan.Kolom.class)
    void lingkup_seluruh_pohon_memberi_baris_yang_sama_dengan_saringan_unit_teratas(
            Urutan.Kolom kolom) {
        susunan.peran(11, Peran.PENGELOLA_OPD, 1L)
                .tugas(10, 31, "DEFINITIF", "2026-10-01", null)
                .tugas(12, 32, "DEFINITIF", "2026-10-06", null);
        var urutan = new Urutan(kolom, true);
        masuk(10);
        var saringan = daftar.halaman(SaringanPegawai.unit(1L), urutan, 0, 100);
        masuk(11);
        assertThat(daftar.halaman(SaringanPegawai.KOSONG, urutan, 0, 100))
                .isEqualTo(saringan)
                .satisfies(h -> assertThat(h.baris()).hasSize(5));
        assertThat(daftar.halaman(teks("ratna"), urutan, 0, 100).baris()).hasSize(1);
        assertThat(daftar.halaman(teks("tanpa"), urutan, 0, 100).baris()).isEmpty();
    }

    @Test
    void golongan_urut_menurut_tingkatnya_bukan_hurufnya() {
        susunan.golongan(10, "I/b", "2020-01-01", null).golongan(15, "V", "2020-01-01", null);
        assertThat(
                        daftar.halaman(
                                        SaringanPegawai.KOSONG,
                                        new Urutan(Urutan.Kolom.GOLONGAN, true),
                                        0,
                                        3)
                                .baris())
                .extracting(BarisPegawai::golongan)
                .containsExactly("IX", "V", "IV/a")
                .doesNotContainNull();
    }

    @Test
    void yang_tanpa_jabatan_atau_golongan_berdiri_terakhir_di_kedua_arah() {
        for (var turun : List.of(false, true)) {
            assertThat(
                            daftar.halaman(
                                            SaringanPegawai.KOSONG,
                                            new Urutan(Urutan.Kolom.UNIT, turun),
                                            0,
                                            100)
                                    .baris())
                    .last()
                    .extracting(BarisPegawai::id)
                    .isEqualTo(14L);
            assertThat(
                            daftar.halaman(
                                            SaringanPegawai.KOSONG,
                                            new Urutan(Urutan.Kolom.GOLONGAN, turun),
                                            0,
                                            3)
                                    .baris())
                    .extracting(BarisPegawai::golongan)
                    .doesNotContainNull();
        }
    }

    @Test
    void halaman_di_luar_jumlah_kosong_dan_ukuran_dibatasi() {
        for (var i = 200; i < 320; i++) {
            susunan.orang(i, "Orang " + i);
        }
        assertThat(daftar.halaman(SaringanPegawai.KOSONG, Urutan.NAMA, 0, 5000).baris())
                .hasSize(100);
        assertThat(daftar.halaman(SaringanPegawai.KOSONG, Urutan.NAMA, 5000, 25).baris()).isEmpty();
        assertThat(daftar.halaman(SaringanPegawai.KOSONG, Urutan.NAMA, -5, 25).baris()).hasSize(25);
    }

    @Test
    void kekurangan_data_menyaring_yang_masih_bekerja_dan_pilihan_menyaring_menurut_id() {
        var semua = daftar.halaman(SaringanPegawai.KOSONG, Urutan.NAMA, 0, 100);
        for (var k : Kekurangan.values()) {
            var kurang =
                    new SaringanPegawai(
                            null, null, null, null, null, null, null, k, java.util.List.of());
            assertThat(daftar.halaman(kurang, Urutan.NAMA, 0, 100).total())
                    .as(k.name())
                    .isLessThanOrEqualTo(semua.total());
        }
        var surel =
                new SaringanPegawai(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Kekurangan.SUREL,
                        java.util.List.of());
        assertThat(daftar.halaman(surel, Urutan.NAMA, 0, 100).total()).isPositive();
        var dua = semua.baris().stream().limit(2).map(BarisPegawai::id).toList();
        assertThat(daftar.halaman(SaringanPegawai.KOSONG.hanya(dua), Urutan.NAMA, 0, 25).baris())
                .extracting(BarisPegawai::id)
                .containsExactlyElementsOf(dua);
    }

    @Test
    void daftar_paling_banyak_dua_pernyataan_dan_rincian_empat() {
        aktif.pelaku();
        assertThat(
                        PerkakasUji.hitungPernyataan(
                                () ->
                                        daftar.halaman(
                                                new SaringanPegawai(
                                                        "a",
                                                        2L,
                                                        StatusPegawai.PNS,
                                                        "III/b",
                                                        null,
                                                        null,
                                                        "01"),
                                                new Urutan(Urutan.Kolom.GOLONGAN, true),
                                                0,
                                                25)))
                .isLessThanOrEqualTo(2);
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.rincian(11, null)))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void rincian_menurut_tanggal_sehari_sebelum_dan_pada_hari_perubahan() {
        var hasil = daftar.rincian(11, LocalDate.of(2023, 12, 31));
        assertThat(hasil.definitif().jabatan()).isEqualTo("Pengelola");
        assertThat(daftar.rincian(11, LocalDate.of(2024, 1, 1)).definitif().jabatan())
                .isEqualTo("Guru");
        assertThat(daftar.rincian(11, LocalDate.of(2019, 3, 31)).golongan().golongan())
                .isEqualTo("III/a");
        assertThat(daftar.rincian(11, LocalDate.of(2019, 4, 1)).golongan().golongan())
                .isEqualTo("III/b");
        assertThat(daftar.rincian(11, LocalDate.of(2015, 2, 28)).golongan()).isNull();
        assertThat(daftar.rincian(11, LocalDate.of(2015, 2, 28)).jabatan()).isEmpty();
        assertThat(hasil.riwayatJabatan())
                .extracting(ButirJabatan::jabatan)
                .containsExactly("Guru", "Pengelola");
        assertThat(hasil.riwayatGolongan()).hasSize(2);
        assertThat(daftar.rincian(11, LocalDate.of(2019, 12, 31)).atasan()).isNull();
        assertThat(hasil.atasan().nama()).isEqualTo("Kepala Bidang");
        assertThat(daftar.rincian(11, null).atasan().nama()).isEqualTo("Kepala Bidang");
    }

    @Test
    void rincian_menyebut_plt_pada_masanya() {
        assertThat(daftar.rincian(15, LocalDate.of(2026, 9, 30)).jabatan())
                .extracting(ButirJabatan::jenis)
                .containsExactly(JenisPenugasan.DEFINITIF);
        assertThat(daftar.rincian(15, LocalDate.of(2026, 10, 1)).jabatan())
                .extracting(ButirJabatan::jenis)
                .containsExactly(JenisPenugasan.DEFINITIF, JenisPenugasan.PLT);
        assertThat(daftar.rincian(15, LocalDate.of(2026, 12, 31)).jabatan()).hasSize(2);
        assertThat(daftar.rincian(15, LocalDate.of(2027, 1, 1)).jabatan()).hasSize(1);
    }

    @Test
    void data_rahasia_hanya_untuk_diri_sendiri_dan_yang_berhak() {
        assertThat(daftar.rincian(11, null).data().nik()).isEqualTo("36%014d".formatted(11));
        masuk(15);
        var bawahan = daftar.rincian(11, null);
        assertThat(bawahan.rahasia()).isFalse();
        assertThat(bawahan.data()).isEqualTo(DataRahasia.TERTUTUP);
        assertThat(bawahan.diri()).isFalse();
        var diri = daftar.profil(null);
        assertThat(diri.id()).isEqualTo(15);
        assertThat(diri.diri()).isTrue();
        assertThat(diri.data().rekening()).isEqualTo("REK15");
        assertThat(daftar.rincian(15, null)).isEqualTo(diri);
    }

    @Test
    void orang_di_luar_cakupan_dijawab_seperti_yang_tidak_ada() {
        masuk(11);
        assertThatThrownBy(() -> daftar.rincian(12, null))
                .isInstanceOf(DataTidakDitemukan.class)
                .hasMessage("DATA_TIDAK_DITEMUKAN");
        assertThatThrownBy(() -> daftar.rincian(987_654, null))
                .isInstanceOf(DataTidakDitemukan.class)
                .hasMessage("DATA_TIDAK_DITEMUKAN");
        assertThat(id(SaringanPegawai.KOSONG)).containsExactly(11L);
        assertThat(id(SaringanPegawai.unit(3))).containsExactly(11L);
    }

    @Test
    void tanggal_lain_tidak_memperluas_cakupan() {
        susunan.tugas(12, 30, "PLT", "2021-01-01", "2021-12-31");
        masuk(12);
        assertThatThrownBy(() -> daftar.rincian(11, LocalDate.of(2021, 6, 1)))
                .isInstanceOf(DataTidakDitemukan.class);
    }

    @Test
    void tamu_ditolak() {
        aktif.masukSebagai(null);
        assertThatThrownBy(() -> id(SaringanPegawai.KOSONG)).isInstanceOf(AksesDitolak.class);
        assertThatThrownBy(() -> daftar.rincian(11, null)).isInstanceOf(AksesDitolak.class);
        assertThatThrownBy(() -> daftar.profil(null)).isInstanceOf(AksesDitolak.class);
    }
}
