package id.teladan.presensi.cuti;

import static id.teladan.presensi.cuti.ProvinsiCuti.GUBERNUR;
import static id.teladan.presensi.cuti.ProvinsiCuti.KABID;
import static id.teladan.presensi.cuti.ProvinsiCuti.KABID_LAIN;
import static id.teladan.presensi.cuti.ProvinsiCuti.KADIS;
import static id.teladan.presensi.cuti.ProvinsiCuti.REKAN;
import static id.teladan.presensi.cuti.ProvinsiCuti.STAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.presensi.aturan.JenisCuti;
import id.teladan.presensi.aturan.Penutup;
import id.teladan.presensi.penutup.HariTertutup;
import id.teladan.presensi.penutup.PenyediaPenutup;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class CutiTimTest {

    private static final LocalDate SENIN = LocalDate.of(2026, 11, 2);

    private ProvinsiCuti provinsi;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas) {
        provinsi = ProvinsiCuti.bangun(db, perkakas);
    }

    private static IsiCuti isi(LocalDate dari, LocalDate sampai, Long pengganti) {
        return new IsiCuti(
                JenisCuti.TAHUNAN,
                dari,
                sampai,
                null,
                null,
                "Acara keluarga",
                "Jl. Melati 5",
                "0812",
                List.of(),
                pengganti);
    }

    private long ajukan(long siapa, LocalDate dari, LocalDate sampai, Long pengganti) {
        provinsi.sebagai(siapa);
        return PerkakasUji.bean(PengajuanCuti.class)
                .ajukan(new SimpanCuti(null, 0, isi(dari, sampai, pengganti)));
    }

    private void setujui(long id) {
        provinsi.sebagai(KABID);
        PerkakasUji.bean(PertimbanganCuti.class)
                .pertimbangkan(new PutusCuti(id, versi(id), Putusan.DISETUJUI, null, null, null));
        provinsi.sebagai(KADIS);
        PerkakasUji.bean(KeputusanCuti.class)
                .putuskan(new PutusCuti(id, versi(id), Putusan.DISETUJUI, null, null, null));
    }

    private long versi(long id) {
        return provinsi.angka("select versi from presensi_cuti where id = " + id);
    }

    @Test
    void pengganti_hanya_rekan_seunit_dan_diberi_tahu_saat_disetujui(PengajuanCuti minta) {
        provinsi.sebagai(STAF);
        assertThat(minta.calonPengganti()).extracting(CalonPengganti::id).containsExactly(REKAN);
        provinsi.sebagai(KABID);
        assertThat(minta.calonPengganti())
                .extracting(CalonPengganti::id)
                .containsExactly(KABID_LAIN);
        assertThatThrownBy(() -> ajukan(STAF, SENIN, SENIN, KABID_LAIN))
                .hasMessageContaining("CUTI-031");
        assertThatThrownBy(() -> ajukan(STAF, SENIN, SENIN, STAF)).hasMessageContaining("CUTI-031");

        var id = ajukan(STAF, SENIN, SENIN, REKAN);
        assertThat(PerkakasUji.bean(DaftarCuti.class).rincian(id).pengganti()).isEqualTo("Citra");
        var kabar =
                "select count(*) from core_pemberitahuan where jenis = 'CUTI_MENGGANTIKAN' and pegawai_id = "
                        + REKAN;
        assertThat(provinsi.angka(kabar)).isZero();
        setujui(id);
        assertThat(provinsi.angka(kabar)).isOne();
    }

    @Test
    void pengganti_yang_cuti_pada_hari_yang_sama_ditolak_yang_lain_hari_boleh(PengajuanCuti minta) {
        setujui(ajukan(REKAN, SENIN.plusDays(1), SENIN.plusDays(2), null));
        assertThatThrownBy(() -> ajukan(STAF, SENIN, SENIN.plusDays(1), REKAN))
                .hasMessageContaining("CUTI-032");
        assertThat(minta.hitung(null, isi(SENIN, SENIN.plusDays(1), REKAN)).masalah())
                .extracting(Pelanggaran::kode)
                .containsExactly("CUTI-032");
        assertThat(ajukan(STAF, SENIN, SENIN, REKAN)).isPositive();
    }

    @Test
    void bersamaan_menghitung_hari_dengan_orang_pergi_terbanyak(DaftarCutiTim tim) {
        var rekan = ajukan(REKAN, SENIN.plusDays(2), SENIN.plusDays(4), null);
        var id = ajukan(STAF, SENIN, SENIN.plusDays(3), null);
        provinsi.sebagai(KABID);
        var b = tim.bersamaan(id);
        assertThat(b.orang()).isEqualTo(2);
        assertThat(b.puncak()).isEqualTo(2);
        assertThat(b.tersisa()).isZero();
        assertThat(b.padaTanggal()).isEqualTo(SENIN.plusDays(2));
        assertThat(b.lain()).extracting(BarisCuti::id).containsExactly(rekan);
        assertThat(PerkakasUji.hitungPernyataan(() -> tim.bersamaan(id))).isLessThanOrEqualTo(3);

        provinsi.sebagai(STAF);
        PerkakasUji.bean(PembatalanCuti.class).tarik(new TindakCuti(id, versi(id), null));
        provinsi.sebagai(KABID);
        var sendiri = tim.bersamaan(rekan);
        assertThat(sendiri.puncak()).isOne();
        assertThat(sendiri.lain()).isEmpty();
        provinsi.sebagai(KABID_LAIN);
        assertThatThrownBy(() -> tim.bersamaan(id)).isInstanceOf(DataTidakDitemukan.class);
    }

    @Test
    void hitungan_formulir_menyebut_masalahnya_dan_diam_selama_belum_lengkap(PengajuanCuti minta) {
        provinsi.sebagai(STAF);
        assertThat(minta.hitung(null, isi(null, SENIN, null))).isEqualTo(HitunganCuti.BELUM);
        assertThat(minta.hitung(null, isi(SENIN, SENIN.minusDays(1), null)).masalah())
                .extracting(Pelanggaran::kode)
                .containsExactly("SAMPAI_SEBELUM_DARI");
        var lama = minta.hitung(null, isi(SENIN, SENIN.plusDays(30), null));
        assertThat(lama.perkiraan().hari()).isEqualTo(23);
        assertThat(lama.masalah()).extracting(Pelanggaran::kode).containsExactly("CUTI-018");
        assertThat(minta.hitung(null, isi(SENIN, SENIN.plusDays(4), null)).masalah()).isEmpty();
        // a year without a published calendar is a problem of the form, never a lost form
        var jauh = LocalDate.of(2031, 5, 5);
        assertThat(minta.hitung(null, isi(jauh, jauh, null)).masalah())
                .extracting(Pelanggaran::kode)
                .containsExactly("KALENDER_BELUM_TERBIT");
    }

    @Test
    void buku_saldo_sendiri_menyebut_setiap_catatan_dan_pejabat_negara_tanpa_saldo(
            DaftarCuti daftar, PengajuanCuti minta) {
        var id = ajukan(STAF, SENIN, SENIN.plusDays(4), null);
        setujui(id);
        provinsi.sebagai(STAF);
        assertThat(daftar.mutasi(2026))
                .singleElement()
                .satisfies(
                        m -> {
                            assertThat(m.jenis()).isEqualTo(JenisMutasi.PAKAI);
                            assertThat(m.hari()).isEqualTo(5);
                            assertThat(m.cutiId()).isEqualTo(id);
                        });
        assertThat(daftar.mutasi(2025)).isEmpty();
        assertThat(daftar.milikSaya(2026)).extracting(BarisCuti::id).containsExactly(id);
        provinsi.sebagai(KABID); // a superior reads his own list like everybody
        assertThat(daftar.milikSaya(2026)).isEmpty();
        provinsi.sebagai(REKAN);
        assertThat(daftar.mutasi(2026)).isEmpty();
        provinsi.sql("update core_pegawai set status = 'PEJABAT_NEGARA' where id = " + GUBERNUR);
        provinsi.sebagai(GUBERNUR);
        assertThat(minta.saldo(2026)).isEmpty();
        assertThat(minta.hitung(null, isi(SENIN, SENIN, null)).masalah())
                .extracting(Pelanggaran::kode)
                .containsExactly("CUTI-008");
    }

    @Test
    void penutup_memberi_hari_cuti_yang_disetujui_dalam_rentang_saja() throws Exception {
        var id = ajukan(STAF, SENIN, SENIN.plusDays(4), null);
        ajukan(REKAN, SENIN, SENIN.plusDays(1), null);
        var siapa = List.of(STAF, REKAN);
        assertThat(hari(siapa, SENIN, SENIN.plusDays(9))).isEmpty();
        setujui(id);
        assertThat(hari(siapa, SENIN.minusDays(9), SENIN.plusDays(9)))
                .hasSize(5)
                .allSatisfy(
                        h -> {
                            assertThat(h.pegawaiId()).isEqualTo(STAF);
                            assertThat(h.penutup()).isEqualTo(Penutup.CUTI);
                            assertThat(h.sebutan()).isEqualTo("cuti tahunan");
                            assertThat(h.tautan()).isEqualTo("/cuti/rincian?id=" + id);
                        });
        assertThat(hari(siapa, SENIN.plusDays(4), SENIN.plusDays(9)))
                .extracting(HariTertutup::tanggal)
                .containsExactly(SENIN.plusDays(4));
        assertThat(hari(siapa, SENIN.plusDays(5), SENIN.plusDays(9))).isEmpty();
        assertThat(hari(siapa, SENIN.minusDays(3), SENIN))
                .extracting(HariTertutup::tanggal)
                .containsExactly(SENIN);
        assertThat(hari(List.of(), SENIN, SENIN)).isEmpty();
    }

    private static List<HariTertutup> hari(List<Long> siapa, LocalDate dari, LocalDate sampai)
            throws Exception {
        PenyediaPenutup penyedia = PerkakasUji.bean(PenutupCuti.class);
        return TransaksiUji.dalam(() -> penyedia.pada(siapa, dari, sampai));
    }
}
