package id.teladan.core.formasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.jabatan.JenisJabatan;
import id.teladan.core.jabatan.Jenjang;
import id.teladan.core.unitkerja.BaganUnit;
import id.teladan.core.unitkerja.SimpulBagan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class DaftarFormasiTest {

    private final DaftarFormasi daftar;
    private final BaganUnit bagan;
    private final PelakuAktif aktif;
    private SusunanContoh susunan;

    DaftarFormasiTest(DaftarFormasi daftar, BaganUnit bagan, PelakuAktif aktif) {
        this.daftar = daftar;
        this.bagan = bagan;
        this.aktif = aktif;
    }

    @BeforeEach
    void siapkan(BasisDataUji db) {
        SusunanContoh.hari(LocalDate.of(2026, 10, 5));
        susunan = new SusunanContoh(db);
        susunan.unit(1, null, "Provinsi")
                .unit(2, 1L, "Dinas A")
                .unit(3, 1L, "Dinas B")
                .staf(2)
                .staf(3)
                .orang(1, "Pengelola")
                .orang(2, "Mantan Kepala")
                .orang(3, "Petugas")
                .tugas(1, 21, "DEFINITIF", "2020-01-01", null)
                .tugas(2, 20, "DEFINITIF", "2020-01-01", "2026-08-31")
                .tugas(1, 20, "PLT", "2026-09-01", "2026-10-05")
                .tugas(3, 31, "DEFINITIF", "2020-01-01", null)
                .peran(1, Peran.PENGELOLA_OPD, 2L)
                .peran(3, Peran.BKD, null);
    }

    @AfterEach
    void kembalikan() {
        JamTeladan.kembalikan();
    }

    @Test
    void lowong_sejak_kapan_dan_siapa_pelaksananya_dalam_lingkup() {
        aktif.masukSebagai(SusunanContoh.nip(1));
        var lowong = lihat(SaringanFormasi.keadaan(KeadaanFormasi.LOWONG)).halaman().baris();
        assertThat(lowong).extracting(BarisFormasi::unitId).containsOnly(2L);
        assertThat(lowong)
                .filteredOn(BarisFormasi::kepala)
                .singleElement()
                .satisfies(
                        b -> {
                            assertThat(b.lowongSejak()).isEqualTo("2026-09-01");
                            assertThat(b.pelaksana()).isEqualTo("Pengelola");
                            assertThat(b.pelaksanaJenis()).isEqualTo("PLT");
                            assertThat(b.lowong()).isEqualTo(1);
                        });
        assertThat(lihat(SaringanFormasi.keadaan(KeadaanFormasi.TANPA_PELAKSANA)).halaman().total())
                .isZero();
        SusunanContoh.hari(LocalDate.of(2026, 10, 6));
        assertThat(lihat(SaringanFormasi.keadaan(KeadaanFormasi.TANPA_PELAKSANA)).halaman().total())
                .isEqualTo(1);
    }

    @Test
    void bkd_melihat_semua_mengekspor_dan_pegawai_biasa_ditolak() {
        aktif.masukSebagai(SusunanContoh.nip(3));
        assertThat(lihat(SaringanFormasi.SEMUA).halaman().total()).isEqualTo(5);
        assertThat(lihat(new SaringanFormasi("dinas b", 3L, null, null, null)).halaman().total())
                .isEqualTo(2);
        assertThat(
                        PerkakasUji.hitungPernyataan(
                                () ->
                                        daftar.halaman(
                                                SaringanFormasi.SEMUA, UrutanFormasi.UNIT, 0, 2)))
                .isLessThanOrEqualTo(2);
        var isi = new ByteArrayOutputStream();
        daftar.tulis(
                SaringanFormasi.keadaan(KeadaanFormasi.LOWONG), UrutanFormasi.UNIT, Set.of(), isi);
        assertThat(isi.size()).isPositive();
        aktif.masukSebagai(SusunanContoh.nip(2));
        assertThatThrownBy(() -> lihat(SaringanFormasi.SEMUA)).isInstanceOf(AksesDitolak.class);
    }

    @Test
    void bagan_menyebut_kepala_pada_harinya() {
        aktif.masukSebagai(SusunanContoh.nip(2));
        assertThat(bagan.anak(1L, LocalDate.of(2026, 8, 31)))
                .filteredOn(s -> s.id() == 2)
                .singleElement()
                .satisfies(
                        s -> {
                            assertThat(s.kepala()).isEqualTo("Mantan Kepala");
                            assertThat(s.kepalaJenis()).isEqualTo("DEFINITIF");
                        });
        assertThat(bagan.anak(1L, LocalDate.of(2026, 9, 1)))
                .extracting(SimpulBagan::kepala)
                .containsExactly("Pengelola", null);
        assertThat(bagan.anak(1L, LocalDate.of(2026, 10, 6)))
                .extracting(SimpulBagan::kepala)
                .containsOnlyNulls();
        assertThat(bagan.jalan(3, null)).containsExactly(1L, 3L);
    }

    @Test
    void bagan_menyebut_plh_di_samping_kepala_definitif() {
        susunan.orang(7, "Kepala B")
                .orang(8, "Pengganti")
                .tugas(7, 30, "DEFINITIF", "2022-01-01", null)
                .tugas(8, 31, "DEFINITIF", "2022-01-01", null)
                .tugas(8, 30, "PLH", "2026-10-05", "2026-10-07");
        aktif.masukSebagai(SusunanContoh.nip(2));
        for (var hari : new int[] {4, 5, 7, 8}) {
            var plh = hari == 5 || hari == 7;
            assertThat(bagan.anak(1L, LocalDate.of(2026, 10, hari)))
                    .filteredOn(s -> s.id() == 3)
                    .extracting(
                            SimpulBagan::kepala,
                            SimpulBagan::kepalaJenis,
                            SimpulBagan::pendamping,
                            SimpulBagan::pendampingJenis)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    "Kepala B",
                                    "DEFINITIF",
                                    plh ? "Pengganti" : null,
                                    plh ? "PLH" : null));
        }
    }

    private PetaFormasi lihat(SaringanFormasi saringan) {
        return daftar.halaman(saringan, UrutanFormasi.UNIT, 0, 25);
    }

    @Test
    void jumlahnya_menurut_jabatan_dan_yang_pindah_tidak_dihitung_dua_kali() {
        susunan.orang(4, "Pindahan")
                .orang(5, "Ajudan")
                .tugas(4, 21, "DEFINITIF", "2021-01-01", null)
                .tugas(4, 31, "DEFINITIF", "2026-02-01", null)
                .tugas(5, 30, "DEFINITIF", "2021-01-01", null)
                .orang(6, "Kepala kedua")
                .tugas(6, 30, "DEFINITIF", "2022-01-01", null);
        aktif.masukSebagai(SusunanContoh.nip(3));
        var peta = lihat(SaringanFormasi.SEMUA);
        assertThat(peta.formasi()).isEqualTo(13);
        assertThat(peta.terisi()).isEqualTo(5);
        assertThat(peta.lebih()).isEqualTo(1);
        assertThat(peta.lowong()).isEqualTo(1 + 1 + 4 + 3);
        assertThat(lihat(SaringanFormasi.keadaan(KeadaanFormasi.LEBIH)).halaman().baris())
                .singleElement()
                .satisfies(
                        b -> {
                            assertThat(b.id()).isEqualTo(30);
                            assertThat(b.lebih()).isEqualTo(1);
                            assertThat(b.lowongSejak()).isNull();
                        });
        assertThat(
                        lihat(
                                        new SaringanFormasi(
                                                null,
                                                null,
                                                null,
                                                JenisJabatan.PELAKSANA,
                                                Jenjang.PELAKSANA))
                                .halaman()
                                .baris())
                .extracting(BarisFormasi::id, BarisFormasi::terisi)
                .containsExactly(tuple(21L, 1), tuple(31L, 2));
        for (var kolom : UrutanFormasi.Kolom.values()) {
            assertThat(
                            daftar.halaman(
                                            SaringanFormasi.SEMUA,
                                            new UrutanFormasi(kolom, true),
                                            0,
                                            25)
                                    .halaman()
                                    .baris())
                    .as("%s", kolom)
                    .hasSize(5);
        }
    }
}
