package id.teladan.core.formasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.unitkerja.BaganUnit;
import id.teladan.core.unitkerja.SimpulBagan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class DaftarFormasiTest {

    private final DaftarFormasi daftar;
    private final BaganUnit bagan;
    private final PelakuAktif aktif;

    DaftarFormasiTest(DaftarFormasi daftar, BaganUnit bagan, PelakuAktif aktif) {
        this.daftar = daftar;
        this.bagan = bagan;
        this.aktif = aktif;
    }

    @BeforeEach
    void siapkan(BasisDataUji db) {
        SusunanContoh.hari(LocalDate.of(2026, 10, 5));
        new SusunanContoh(db)
                .unit(1, null, "Provinsi")
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
        var lowong = daftar.halaman(new SaringanFormasi(null, null, "LOWONG"), 0, 25).baris();
        assertThat(lowong).extracting(BarisFormasi::unitId).containsOnly(2L);
        assertThat(lowong)
                .filteredOn(BarisFormasi::kepala)
                .singleElement()
                .satisfies(
                        b -> {
                            assertThat(b.lowongSejak()).isEqualTo("2026-09-01");
                            assertThat(b.pelaksana()).isEqualTo("PLT Pengelola");
                            assertThat(b.lowong()).isEqualTo(1);
                        });
        assertThat(
                        daftar.halaman(new SaringanFormasi(null, null, "TANPA_PELAKSANA"), 0, 25)
                                .total())
                .isZero();
        SusunanContoh.hari(LocalDate.of(2026, 10, 6));
        assertThat(
                        daftar.halaman(new SaringanFormasi(null, null, "TANPA_PELAKSANA"), 0, 25)
                                .total())
                .isEqualTo(1);
    }

    @Test
    void bkd_melihat_semua_mengekspor_dan_pegawai_biasa_ditolak() {
        aktif.masukSebagai(SusunanContoh.nip(3));
        assertThat(daftar.halaman(new SaringanFormasi(null, null, null), 0, 25).total())
                .isEqualTo(5);
        assertThat(daftar.halaman(new SaringanFormasi("dinas b", 3L, null), 0, 25).total())
                .isEqualTo(2);
        assertThat(
                        PerkakasUji.hitungPernyataan(
                                () -> daftar.halaman(new SaringanFormasi(null, null, null), 0, 2)))
                .isLessThanOrEqualTo(2);
        var isi = new ByteArrayOutputStream();
        daftar.tulis(new SaringanFormasi(null, null, "LOWONG"), isi);
        assertThat(isi.size()).isPositive();
        aktif.masukSebagai(SusunanContoh.nip(2));
        assertThatThrownBy(() -> daftar.halaman(new SaringanFormasi(null, null, null), 0, 25))
                .isInstanceOf(AksesDitolak.class);
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
}
