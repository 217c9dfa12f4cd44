package id.teladan.core.dasbor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.fakta.FaktaOpd;
import id.teladan.core.fakta.JadwalFakta;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.pekerjaan.PenjalanPekerjaan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class DaftarFaktaTest {

    private static final LocalDate HARI = LocalDate.of(2026, 10, 5);

    private static int pukul = 1;

    private final DaftarFakta fakta;
    private final JadwalFakta jadwal;
    private final PenjalanPekerjaan penjalan;
    private final PelakuAktif aktif;
    private SusunanContoh susunan;

    DaftarFaktaTest(
            DaftarFakta fakta, JadwalFakta jadwal, PenjalanPekerjaan penjalan, PelakuAktif aktif) {
        this.fakta = fakta;
        this.jadwal = jadwal;
        this.penjalan = penjalan;
        this.aktif = aktif;
    }

    @BeforeEach
    void siapkan(BasisDataUji db) {
        // every test counts in an hour of its own: the schedule enters an hour once
        JamTeladan.geserKe(HARI.atTime(pukul++, 10).atZone(JamTeladan.WIB).toInstant());
        susunan =
                new SusunanContoh(db)
                        .unit(1, null, "Provinsi")
                        .unit(2, 1L, "Dinas Pendidikan")
                        .unit(3, 2L, "Bidang SMA")
                        .unit(4, 1L, "Dinas Kesehatan")
                        .staf(3)
                        .staf(4)
                        .orang(10, "Anindya")
                        .orang(11, "Bagas")
                        .orang(12, "Citra")
                        .orang(13, "Dewi")
                        .orang(14, "Eko pensiun")
                        .tugas(10, 31, "DEFINITIF", "2020-01-01", null)
                        .tugas(11, 20, "DEFINITIF", "2020-01-01", null)
                        .tugas(12, 41, "DEFINITIF", "2020-01-01", null)
                        .golongan(10, "III/a", "2020-01-01", null)
                        .peran(10, Peran.SEKDA, null)
                        .peran(11, Peran.KEPALA_OPD, 2L)
                        .sql("update core_pegawai set kedudukan_hukum = '99' where id = 14")
                        .sql(
                                "update core_pegawai set pendidikan = 'S1', email = 'a@contoh.id' where id = 10");
    }

    @AfterEach
    void kembalikan() {
        JamTeladan.kembalikan();
    }

    private void hitung() throws Exception {
        jadwal.periksa();
        penjalan.lanjutkan();
    }

    private void masuk(long id) {
        aktif.masukSebagai(SusunanContoh.nip(id));
    }

    @Test
    void angka_menjumlah_seluruh_cakupan_dengan_target_dan_per_waktu() throws Exception {
        hitung();
        masuk(10);
        var dasbor = fakta.dasbor(null);
        assertThat(dasbor.hari()).isEqualTo(HARI);
        assertThat(dasbor.per())
                .isBetween(
                        HARI.atTime(0, 59).atZone(JamTeladan.WIB).toInstant(),
                        JamTeladan.BERSAMA.instant());
        assertThat(dasbor.angka("pegawai.aktif").pembilang()).isEqualTo(4);
        var lengkap = dasbor.angka("pegawai.lengkap");
        assertThat(lengkap.pembilang()).isEqualTo(1);
        assertThat(lengkap.penyebut()).isEqualTo(4);
        assertThat(lengkap.nilai()).isEqualByComparingTo("25.0");
        assertThat(lengkap.target()).isEqualByComparingTo("98");
        assertThat(lengkap.tercapai()).isFalse();
        assertThat(lengkap.kurang()).isEqualTo(3);
        assertThat(dasbor.angka("pegawai.tanpa-jabatan").nilai())
                .isEqualByComparingTo(BigDecimal.ONE);
        var kepala = dasbor.angka("unit.berkepala");
        assertThat(kepala.pembilang()).isEqualTo(1);
        assertThat(kepala.penyebut()).isEqualTo(4);
    }

    @Test
    void kepala_opd_hanya_melihat_opd_sendiri_dan_tautan_membawa_unitnya() throws Exception {
        hitung();
        masuk(11);
        assertThat(fakta.dasbor(null).angka("pegawai.aktif").pembilang()).isEqualTo(2);
        assertThat(fakta.perOpd()).extracting(FaktaOpd::opd).containsExactly("Dinas Pendidikan");
        assertThat(fakta.dasbor(4L).angka()).isEmpty();
        assertThat(fakta.dasbor(2L).angka("pegawai.lengkap").daftar())
                .isEqualTo("/pegawai/daftar?kurang=APA_SAJA&unit=2");
        masuk(12);
        assertThatThrownBy(() -> fakta.dasbor(null)).isInstanceOf(AksesDitolak.class);
    }

    @Test
    void tren_membandingkan_hari_tertua_dan_terbaru_dalam_tiga_puluh_hari() throws Exception {
        susunan.sql(
                        "insert into core_fakta_harian values ('2026-09-06', 2, 'pegawai.lengkap', 0, 2, '2026-09-06')")
                .sql(
                        "insert into core_fakta_harian values ('2026-09-05', 2, 'pegawai.lengkap', 2, 2, '2026-09-05')");
        hitung();
        masuk(11);
        var lengkap = fakta.dasbor(null).angka("pegawai.lengkap");
        assertThat(lengkap.tren())
                .extracting(Dasbor.Titik::hari)
                .containsExactly(LocalDate.of(2026, 9, 6), HARI.minusDays(1), HARI);
        assertThat(lengkap.selisih()).isEqualByComparingTo("50");
    }

    @Test
    void dihitung_ulang_memberi_baris_yang_sama_dan_sekali_sejam() throws Exception {
        hitung();
        masuk(10);
        var pertama = fakta.perOpd().stream().map(FaktaOpd::pembilang).toList();
        hitung();
        JamTeladan.geserKe(JamTeladan.BERSAMA.instant().plusSeconds(3600));
        pukul++;
        hitung();
        assertThat(fakta.perOpd().stream().map(FaktaOpd::pembilang).toList()).isEqualTo(pertama);
        assertThat(fakta.dasbor(null).angka("pegawai.aktif").tren()).hasSize(2);
    }

    @Test
    void beranda_pimpinan_memakai_paling_banyak_empat_pernyataan() throws Exception {
        hitung();
        masuk(10);
        aktif.pelaku();
        assertThat(PerkakasUji.hitungPernyataan(() -> List.of(fakta.dasbor(null), fakta.perOpd())))
                .isLessThanOrEqualTo(4);
    }
}
