package id.teladan.core.unitkerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class UnitTanpaKepalaTest {

    @AfterEach
    void kembalikan() {
        JamTeladan.kembalikan();
    }

    @Test
    void hanya_unit_tanpa_pejabat_definitif_maupun_plt_dalam_cakupan(
            BasisDataUji db, UnitTanpaKepala daftar, PelakuAktif aktif) {
        SusunanContoh.hari(LocalDate.of(2026, 10, 5));
        new SusunanContoh(db)
                .unit(1, null, "Provinsi")
                .unit(2, 1L, "Dinas Pendidikan")
                .unit(3, 2L, "Bidang SMA")
                .unit(4, 1L, "Dinas Kesehatan")
                .unit(5, 4L, "Bidang Gizi")
                .orang(10, "Kepala Dinas")
                .orang(11, "Pengelola")
                .tugas(10, 20, "DEFINITIF", "2020-01-01", null)
                .tugas(10, 40, "PLT", "2026-09-01", "2026-12-31")
                .tugas(11, 30, "DEFINITIF", "2020-01-01", "2026-10-04")
                .peran(10, Peran.SEKDA, null)
                .peran(11, Peran.PENGELOLA_OPD, 2L);
        aktif.masukSebagai(SusunanContoh.nip(11));
        assertThat(daftar.halaman(null, null, 0, 25).baris())
                .extracting(UnitTanpaKepala.Baris::nama, UnitTanpaKepala.Baris::sejak)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Bidang SMA", LocalDate.of(2026, 10, 5)));
        aktif.masukSebagai(SusunanContoh.nip(10));
        assertThat(daftar.halaman(null, null, 0, 25).baris())
                .extracting(UnitTanpaKepala.Baris::nama)
                .containsExactlyInAnyOrder("Provinsi", "Bidang Gizi", "Bidang SMA");
        assertThat(daftar.halaman("gizi", null, 0, 25).total()).isEqualTo(1);
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.halaman(null, 2L, 0, 25)))
                .isLessThanOrEqualTo(2);
    }
}
