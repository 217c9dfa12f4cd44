package id.teladan.core.acuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.usulan.AjukanUsulan;
import id.teladan.core.usulan.BarisDampak;
import id.teladan.core.usulan.DaftarUsulan;
import id.teladan.core.usulan.PemutusanUsulan;
import id.teladan.core.usulan.PengajuanUsulan;
import id.teladan.core.usulan.PutuskanUsulan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(PerkakasUji.class)
class AcuanJabatanTest {

    private static final LocalDate HARI = LocalDate.of(2026, 10, 5);
    private static final LocalDate DULU = LocalDate.of(2020, 1, 1);
    private static final LocalDate NANTI = LocalDate.of(2027, 1, 1);
    private static final long SATU = 10;
    private static final long DUA = 11;
    private static final long PEGAWAI = 12;

    private final PengajuanUsulan pengajuan;
    private final PemutusanUsulan pemutusan;
    private final DaftarUsulan usulan;
    private final DaftarAcuanJabatan daftar;
    private final PelakuAktif aktif;
    private final PerkakasUji perkakas;
    private final SusunanContoh susunan;

    AcuanJabatanTest(
            PengajuanUsulan pengajuan,
            PemutusanUsulan pemutusan,
            DaftarUsulan usulan,
            DaftarAcuanJabatan daftar,
            PelakuAktif aktif,
            PerkakasUji perkakas,
            BasisDataUji db) {
        this.pengajuan = pengajuan;
        this.pemutusan = pemutusan;
        this.usulan = usulan;
        this.daftar = daftar;
        this.aktif = aktif;
        this.perkakas = perkakas;
        susunan = new SusunanContoh(db);
    }

    @BeforeEach
    void siapkan() {
        SusunanContoh.hari(HARI);
        susunan.unit(1, null, "Provinsi")
                .unit(2, 1L, "Dinas")
                .staf(1)
                .staf(2)
                .orang(SATU, "Petugas Satu")
                .orang(DUA, "Petugas Dua")
                .orang(PEGAWAI, "Pegawai")
                .tugas(SATU, 11, "DEFINITIF", "2020-01-01", null)
                .tugas(DUA, 21, "DEFINITIF", "2020-01-01", null)
                .tugas(PEGAWAI, 21, "DEFINITIF", "2020-01-01", null)
                .peran(SATU, Peran.BKD, null)
                .peran(DUA, Peran.BKD, null);
        masuk(SATU);
    }

    @AfterEach
    void kembalikan() {
        JamTeladan.kembalikan();
    }

    private void masuk(long orang) {
        perkakas.permintaanBaru();
        aktif.masukSebagai(SusunanContoh.nip(orang));
    }

    private static IsiAcuanJabatan pengelola(int kelas, LocalDate mulai, LocalDate sampai) {
        return isi("Pengelola", JenisJabatan.PELAKSANA, Jenjang.PELAKSANA, kelas, mulai, sampai);
    }

    private static IsiAcuanJabatan isi(
            String nama,
            JenisJabatan jenis,
            Jenjang jenjang,
            Integer kelas,
            LocalDate mulai,
            LocalDate sampai) {
        return new IsiAcuanJabatan(
                nama, jenis, jenjang, null, kelas, mulai, sampai, "Kepgub 800/1/2026", false);
    }

    private static IsiAcuanJabatan akhir(LocalDate mulai) {
        return new IsiAcuanJabatan(
                "Pengelola",
                JenisJabatan.PELAKSANA,
                Jenjang.PELAKSANA,
                null,
                null,
                mulai,
                null,
                "Kepgub 800/2/2026",
                true);
    }

    private long usul(IsiAcuanJabatan isi) {
        masuk(SATU);
        return pengajuan.ajukan(
                new AjukanUsulan("ACUAN_JABATAN", isi, "Evaluasi jabatan", isi.mulai(), null));
    }

    private void terapkan(IsiAcuanJabatan isi) {
        var id = usul(isi);
        masuk(DUA);
        pemutusan.setujui(new PutuskanUsulan(id, 0, null));
    }

    private void ditolak(IsiAcuanJabatan isi, String... kode) {
        assertThatThrownBy(() -> usul(isi))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g ->
                                assertThat(g.pelanggaran())
                                        .extracting(Pelanggaran::kode)
                                        .containsExactlyInAnyOrder(kode));
    }

    @Test
    void petugas_kedua_memutuskan_dan_yang_berjalan_ditutup_sehari_sebelumnya() {
        terapkan(pengelola(6, DULU, null));
        var id = usul(pengelola(7, NANTI, null));
        assertThatThrownBy(() -> pemutusan.setujui(new PutuskanUsulan(id, 0, null)))
                .isInstanceOf(AksesDitolak.class);
        assertThat(daftar.halaman(SaringanAcuan.SEMUA, UrutanAcuan.NAMA, 0, 25).baris())
                .extracting(BarisAcuan::kelas, BarisAcuan::keadaan)
                .containsExactly(tuple(6, "BERLAKU"));
        masuk(DUA);
        assertThat(usulan.rincian(id).dampak())
                .contains(
                        new BarisDampak("kelas", "6", "7"),
                        new BarisDampak("ditutup", null, "2026-12-31"),
                        new BarisDampak("acuan.jabatan", null, "2"),
                        new BarisDampak("acuan.orang", null, "3"),
                        new BarisDampak("acuan.beda", null, "0"));
        pemutusan.setujui(new PutuskanUsulan(id, 0, null));
        assertThat(daftar.halaman(SaringanAcuan.SEMUA, UrutanAcuan.NAMA, 0, 25).baris())
                .extracting(
                        BarisAcuan::kelas,
                        BarisAcuan::keadaan,
                        BarisAcuan::sampai,
                        BarisAcuan::dipakai,
                        BarisAcuan::beda)
                .containsExactly(
                        tuple(6, "BERLAKU", LocalDate.of(2026, 12, 31), 2L, 2L),
                        tuple(7, "AKAN_BERLAKU", null, 2L, 0L));
        var rincian =
                daftar.rincian(
                        daftar.halaman(SaringanAcuan.SEMUA, UrutanAcuan.NAMA, 0, 25)
                                .baris()
                                .get(0)
                                .id());
        assertThat(rincian.masa()).extracting(BarisAcuan::kelas).containsExactly(7, 6);
        assertThat(rincian.menunggu()).isNull();
    }

    @ParameterizedTest(name = "mulai {0} sampai {1}: {2}")
    @CsvSource({
        "2019-12-31, 2019-12-31, ",
        "2019-12-31, 2020-01-01, ACUAN_BERTUMPUK",
        "2020-01-01, ,           ACUAN_BERTUMPUK",
        "2020-01-02, ,           ",
        "2026-12-31, 2026-12-31, ",
        "2026-12-31, 2026-12-30, SAMPAI_SEBELUM_MULAI",
        ",           ,           MASA_TANPA_MULAI"
    })
    void masa_tidak_bertumpuk(LocalDate mulai, LocalDate sampai, String kode) {
        terapkan(pengelola(6, DULU, null));
        if (kode == null) {
            assertThat(usul(pengelola(7, mulai, sampai))).isPositive();
        } else {
            ditolak(pengelola(7, mulai, sampai), kode);
        }
    }

    @Test
    void yang_belum_berlaku_diganti_pada_hari_pertamanya() {
        terapkan(pengelola(6, NANTI, null));
        terapkan(pengelola(7, NANTI, null));
        assertThat(daftar.halaman(SaringanAcuan.SEMUA, UrutanAcuan.NAMA, 0, 25).baris())
                .extracting(BarisAcuan::kelas)
                .containsExactly(7);
    }

    @Test
    void pemakaian_nama_diakhiri_dan_hanya_yang_berjalan() {
        ditolak(akhir(NANTI), "ACUAN_TIDAK_BERJALAN");
        terapkan(pengelola(6, DULU, null));
        ditolak(akhir(DULU), "ACUAN_TIDAK_BERJALAN");
        ditolak(akhir(null), "MASA_TANPA_MULAI");
        terapkan(akhir(HARI));
        assertThat(daftar.halaman(SaringanAcuan.SEMUA, UrutanAcuan.NAMA, 0, 25).total()).isZero();
        assertThat(
                        daftar.halaman(
                                        new SaringanAcuan(
                                                null, KeadaanAcuan.BERAKHIR, null, null, null),
                                        UrutanAcuan.NAMA,
                                        0,
                                        25)
                                .baris())
                .extracting(BarisAcuan::sampai)
                .containsExactly(HARI.minusDays(1));
    }

    @Test
    void semua_masalah_disebut_sekaligus() {
        ditolak(
                new IsiAcuanJabatan(" ", null, null, "panjang-sekali", 18, null, null, "", false),
                "WAJIB_DIISI",
                "WAJIB_DIISI",
                "WAJIB_DIISI",
                "WAJIB_DIISI",
                "TEKS_TERLALU_PANJANG",
                "ACUAN_KELAS_DI_LUAR",
                "MASA_TANPA_MULAI");
        ditolak(
                isi("x".repeat(91), JenisJabatan.FUNGSIONAL, Jenjang.PENGAWAS, 0, HARI, null),
                "TEKS_TERLALU_PANJANG",
                "ACUAN_JENJANG_BUKAN_JENISNYA",
                "ACUAN_KELAS_DI_LUAR");
    }

    @Test
    void setiap_jenjang_milik_tepat_satu_jenis() {
        for (var jenjang : Jenjang.values()) {
            assertThat(
                            Arrays.stream(JenisJabatan.values())
                                    .filter(j -> PerubahanAcuanJabatan.sejenis(j, jenjang)))
                    .as("%s", jenjang)
                    .hasSize(1);
        }
        assertThat(PerubahanAcuanJabatan.sejenis(JenisJabatan.STRUKTURAL, Jenjang.JPT_PRATAMA))
                .isTrue();
        assertThat(PerubahanAcuanJabatan.sejenis(JenisJabatan.FUNGSIONAL, Jenjang.PEMULA)).isTrue();
    }

    @Test
    void daftar_disaring_diurutkan_dan_diekspor_dengan_pernyataan_terbatas() {
        terapkan(pengelola(6, DULU, null));
        terapkan(isi("Analis", JenisJabatan.FUNGSIONAL, Jenjang.AHLI_MUDA, 9, DULU, null));
        assertThat(nama(new SaringanAcuan("analis", null, null, null, null)))
                .containsExactly("Analis");
        assertThat(nama(new SaringanAcuan("800/1", null, null, null, 6)))
                .containsExactly("Pengelola");
        assertThat(nama(new SaringanAcuan(null, null, JenisJabatan.FUNGSIONAL, null, null)))
                .containsExactly("Analis");
        assertThat(nama(new SaringanAcuan(null, null, null, Jenjang.PELAKSANA, null)))
                .containsExactly("Pengelola");
        assertThat(nama(new SaringanAcuan(null, KeadaanAcuan.MENYIMPANG, null, null, null)))
                .containsExactly("Pengelola");
        assertThat(nama(new SaringanAcuan(null, KeadaanAcuan.AKAN_BERLAKU, null, null, null)))
                .isEmpty();
        assertThat(
                        daftar.halaman(
                                        SaringanAcuan.SEMUA,
                                        new UrutanAcuan(UrutanAcuan.Kolom.KELAS, true),
                                        0,
                                        1)
                                .baris())
                .extracting(BarisAcuan::nama)
                .containsExactly("Analis");
        assertThat(
                        PerkakasUji.hitungPernyataan(
                                () -> daftar.halaman(SaringanAcuan.SEMUA, UrutanAcuan.NAMA, 0, 25)))
                .isLessThanOrEqualTo(2);
        var keluar = new ByteArrayOutputStream();
        daftar.tulis(SaringanAcuan.SEMUA, UrutanAcuan.NAMA, keluar);
        assertThat(keluar.size()).isPositive();
        assertThatThrownBy(() -> daftar.rincian(999)).isInstanceOf(DataTidakDitemukan.class);
        assertThat(daftar.bolehUsul()).isTrue();
        daftar.pastikanBolehUsul();
        masuk(PEGAWAI);
        assertThatThrownBy(daftar::pastikanBolehUsul).isInstanceOf(AksesDitolak.class);
        assertThatThrownBy(() -> daftar.halaman(SaringanAcuan.SEMUA, UrutanAcuan.NAMA, 0, 25))
                .isInstanceOf(AksesDitolak.class);
    }

    private java.util.List<String> nama(SaringanAcuan saringan) {
        return daftar.halaman(saringan, UrutanAcuan.NAMA, 0, 25).baris().stream()
                .map(BarisAcuan::nama)
                .toList();
    }
}
