package id.teladan.skp.persetujuan;

import static id.teladan.skp.ProvinsiKecil.JABATAN_KABID;
import static id.teladan.skp.ProvinsiKecil.KABID;
import static id.teladan.skp.ProvinsiKecil.KABID_LAIN;
import static id.teladan.skp.ProvinsiKecil.KADIS;
import static id.teladan.skp.ProvinsiKecil.REKAN;
import static id.teladan.skp.ProvinsiKecil.STAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.skp.ProvinsiKecil;
import id.teladan.skp.SkpUji;
import id.teladan.skp.kaskade.PenautanHasil;
import id.teladan.skp.kaskade.TautkanHasil;
import id.teladan.skp.rencana.AjukanSkp;
import id.teladan.skp.rencana.BukaPerubahan;
import id.teladan.skp.rencana.PengajuanSkp;
import id.teladan.skp.rencana.PerubahanSkp;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@ExtendWith(PerkakasUji.class)
class PersetujuanSkpTest {

    private ProvinsiKecil provinsi;
    private SkpUji skp;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas) {
        provinsi = ProvinsiKecil.bangun(db, perkakas);
        skp = new SkpUji(provinsi);
    }

    @Test
    void persetujuan_menyimpan_siapa_sebagai_apa_kapan_dan_isi_versi_satu(
            PersetujuanSkp persetujuan) {
        var id = skp.diajukan(STAF);
        provinsi.sebagai(KABID);

        var keputusan = persetujuan.setujui(new SetujuiSkp(id, skp.versi(id), "Baik"));

        assertThat(keputusan.nomorVersi()).isEqualTo(1);
        assertThat(skp.status(id)).isEqualTo("DISETUJUI");
        assertThat(
                        provinsi.teks(
                                "select concat(nomor, '|', mulai, '|', ifnull(sampai, '-'), '|', disetujui_oleh, '|',"
                                        + " sebagai, '|', jabatan) from skp_versi where skp_id = "
                                        + id))
                .isEqualTo("1|2026-01-01|-|Ratna|DEFINITIF|Kepala Bidang A");
        assertThat(provinsi.teks("select isi from skp_versi where skp_id = " + id))
                .contains("Tersusunnya peta jabatan");
    }

    @Test
    void klik_ganda_berlaku_sekali(PersetujuanSkp persetujuan, PengajuanSkp pengajuan) {
        var id = skp.draf(STAF);
        var dilihat = skp.versi(id);
        pengajuan.ajukan(new AjukanSkp(id, dilihat));
        pengajuan.ajukan(new AjukanSkp(id, dilihat));
        provinsi.sebagai(KABID);
        var versi = skp.versi(id);
        persetujuan.setujui(new SetujuiSkp(id, versi, null));
        persetujuan.setujui(new SetujuiSkp(id, versi, null));

        assertThat(provinsi.angka("select count(*) from skp_riwayat where skp_id = " + id))
                .isEqualTo(2);
        assertThat(provinsi.angka("select nomor_versi from skp_skp where id = " + id)).isEqualTo(1);
    }

    @Test
    void keputusan_atas_versi_lama_ditolak_dengan_nama_dan_waktu(
            PersetujuanSkp persetujuan, PengembalianSkp pengembalian) {
        var id = skp.diajukan(STAF);
        var lama = skp.versi(id);
        provinsi.sebagai(KABID);
        pengembalian.kembalikan(new KembalikanSkp(id, lama, "Target terlalu rendah"));
        provinsi.sebagai(STAF);
        skp.ajukan(id);
        provinsi.sebagai(KABID);

        assertThatThrownBy(() -> persetujuan.setujui(new SetujuiSkp(id, lama, null)))
                .isInstanceOfSatisfying(
                        KonflikPerubahan.class,
                        g -> assertThat(g.pelanggaran().get(0).nilai()).contains("Bagus"));
    }

    @Test
    void yang_terlambat_diberi_tahu_siapa_memutuskan_kapan_dan_apa(
            PersetujuanSkp persetujuan, PengembalianSkp pengembalian) {
        var id = skp.diajukan(STAF);
        var lain = skp.diajukan(REKAN);
        provinsi.sebagai(KABID);
        var dilihat = skp.versi(id);
        var dilihatLain = skp.versi(lain);
        persetujuan.setujui(new SetujuiSkp(id, dilihat, null));
        pengembalian.kembalikan(new KembalikanSkp(lain, dilihatLain, "Perjelas target"));

        assertThatThrownBy(() -> pengembalian.kembalikan(new KembalikanSkp(id, dilihat, "Kurang")))
                .isInstanceOf(KonflikPerubahan.class)
                .hasMessage("SKP-305")
                .satisfies(
                        g ->
                                assertThat(((KonflikPerubahan) g).pelanggaran().get(0).nilai())
                                        .containsExactly("Bagus", "Ratna", "5 Okt 2026 09.00 WIB"));
        assertThatThrownBy(() -> persetujuan.setujui(new SetujuiSkp(lain, dilihatLain, null)))
                .isInstanceOf(KonflikPerubahan.class)
                .hasMessage("SKP-306");
        assertThatThrownBy(
                        () ->
                                pengembalian.kembalikan(
                                        new KembalikanSkp(lain, dilihatLain, "Alasan lain")))
                .hasMessage("SKP-306");
        pengembalian.kembalikan(new KembalikanSkp(lain, dilihatLain, "Perjelas target"));
    }

    @Test
    void bukan_atasan_tidak_menemukan_skp(
            PersetujuanSkp persetujuan, PengembalianSkp pengembalian) {
        var id = skp.diajukan(STAF);
        provinsi.sebagai(KABID_LAIN);

        assertThatThrownBy(() -> persetujuan.setujui(new SetujuiSkp(id, skp.versi(id), null)))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> pengembalian.kembalikan(new KembalikanSkp(id, skp.versi(id), "x")))
                .isInstanceOf(DataTidakDitemukan.class);
        provinsi.sebagai(REKAN);
        assertThatThrownBy(() -> persetujuan.setujui(new SetujuiSkp(id, skp.versi(id), null)))
                .isInstanceOf(AksesDitolak.class);
    }

    @Test
    void pemilik_tidak_dapat_memutuskan_skp_sendiri(PersetujuanSkp persetujuan) {
        skp.disetujui(STAF, KABID);
        var id = skp.diajukan(KABID);

        assertThatThrownBy(() -> persetujuan.setujui(new SetujuiSkp(id, skp.versi(id), null)))
                .isInstanceOf(DataTidakDitemukan.class);
        provinsi.sebagai(KADIS);
        persetujuan.setujui(new SetujuiSkp(id, skp.versi(id), null));
        assertThat(skp.status(id)).isEqualTo("DISETUJUI");
    }

    @Test
    void plt_hari_ini_memutuskan_dan_yang_berakhir_kemarin_tidak(PersetujuanSkp persetujuan) {
        provinsi.sql("update core_penugasan set sampai = '2026-09-30' where pegawai_id = " + KABID);
        provinsi.tugaskan(100, KABID_LAIN, JABATAN_KABID, "PLT", "2026-10-01", "2026-10-05");
        var id = skp.diajukan(STAF);
        var lain = skp.diajukan(REKAN);
        provinsi.sebagai(KABID_LAIN);
        persetujuan.setujui(new SetujuiSkp(id, skp.versi(id), null));
        assertThat(provinsi.teks("select sebagai from skp_versi where skp_id = " + id))
                .isEqualTo("PLT");

        provinsi.hari(LocalDate.of(2026, 10, 6));
        provinsi.sebagai(KABID_LAIN);
        assertThatThrownBy(() -> persetujuan.setujui(new SetujuiSkp(lain, skp.versi(lain), null)))
                .isInstanceOf(DataTidakDitemukan.class);
        provinsi.sebagai(KADIS);
        persetujuan.setujui(new SetujuiSkp(lain, skp.versi(lain), null));
        assertThat(skp.status(lain)).isEqualTo("DISETUJUI");
    }

    @Test
    void pengembalian_wajib_beralasan_dan_alasannya_sampai_ke_pegawai(
            PengembalianSkp pengembalian) {
        var id = skp.diajukan(STAF);
        provinsi.sebagai(KABID);

        assertThatThrownBy(() -> pengembalian.kembalikan(new KembalikanSkp(id, skp.versi(id), " ")))
                .isInstanceOf(PelanggaranAturan.class);
        pengembalian.kembalikan(new KembalikanSkp(id, skp.versi(id), "Naikkan target"));

        assertThat(
                        provinsi.teks(
                                "select concat(status, '|', catatan_pengembalian) from skp_skp where id = "
                                        + id))
                .isEqualTo("DIKEMBALIKAN|Naikkan target");
        provinsi.sebagai(STAF);
        skp.hasil(id, "Tambahan hasil");
        assertThat(skp.status(id)).isEqualTo("DRAFT");
        skp.ajukan(id);
        assertThat(
                        provinsi.angka(
                                "select count(*) from skp_skp where catatan_pengembalian is null and id = "
                                        + id))
                .isEqualTo(1);
    }

    @Test
    void perubahan_menjadi_versi_dua_dan_versi_satu_tetap_tersimpan(
            PersetujuanSkp persetujuan, PerubahanSkp perubahan) {
        var id = skp.disetujui(STAF, KABID);
        provinsi.sebagai(STAF);
        assertThatThrownBy(() -> skp.hasil(id, "Diam-diam")).hasMessage("SKP-100");
        perubahan.buka(new BukaPerubahan(id, skp.versi(id), "Tugas baru"));
        skp.hasil(id, "Terbentuknya pusat talenta");
        skp.ajukan(id);
        assertThat(skp.status(id)).isEqualTo("PERUBAHAN_DIAJUKAN");
        provinsi.hari(LocalDate.of(2026, 11, 2));
        provinsi.sebagai(KABID);
        persetujuan.setujui(new SetujuiSkp(id, skp.versi(id), null));

        assertThat(
                        provinsi.teks(
                                "select group_concat(concat(nomor, ':', mulai, '..', ifnull(sampai, ''), ':', ifnull(alasan,"
                                        + " '')) order by nomor) from skp_versi where skp_id = "
                                        + id))
                .isEqualTo("1:2026-01-01..2026-11-01:,2:2026-11-02..:Tugas baru");
        assertThat(provinsi.teks("select isi from skp_versi where nomor = 1 and skp_id = " + id))
                .doesNotContain("pusat talenta");
        assertThat(provinsi.teks("select isi from skp_versi where nomor = 2 and skp_id = " + id))
                .contains("pusat talenta");
    }

    @Test
    void perubahan_yang_dibatalkan_mengembalikan_isi_yang_berlaku(PerubahanSkp perubahan) {
        var id = skp.disetujui(STAF, KABID);
        provinsi.sebagai(STAF);
        perubahan.buka(new BukaPerubahan(id, skp.versi(id), "Coba"));
        skp.hasil(id, "Hanya percobaan");
        provinsi.sql(
                "update skp_hasil_kerja set uraian = 'Terganti' where urutan = 1 and skp_id = "
                        + id);

        perubahan.batalkan(new AjukanSkp(id, skp.versi(id)));

        assertThat(
                        provinsi.teks(
                                "select group_concat(uraian) from skp_hasil_kerja where dihapus is null and skp_id = "
                                        + id))
                .isEqualTo("Tersusunnya peta jabatan");
        assertThatThrownBy(() -> skp.hasil(id, "Lagi")).hasMessage("SKP-100");
    }

    @Test
    void perubahan_yang_dikembalikan_tidak_menggugurkan_versi_yang_berlaku(
            PengembalianSkp pengembalian, PerubahanSkp perubahan) {
        var id = skp.disetujui(STAF, KABID);
        provinsi.sebagai(STAF);
        perubahan.buka(new BukaPerubahan(id, skp.versi(id), "Tugas baru"));
        skp.ajukan(id);
        provinsi.sebagai(KABID);
        pengembalian.kembalikan(new KembalikanSkp(id, skp.versi(id), "Belum perlu"));

        assertThat(skp.status(id)).isEqualTo("DISETUJUI");
        assertThat(
                        provinsi.angka(
                                "select count(*) from skp_versi where sampai is null and skp_id = "
                                        + id))
                .isEqualTo(1);
        provinsi.sebagai(STAF);
        skp.hasil(id, "Masih dapat disunting");
    }

    @Test
    void keputusan_dapat_diurungkan_sebentar(
            PersetujuanSkp persetujuan, PembatalanKeputusan pembatalan) {
        var id = skp.diajukan(STAF);
        provinsi.sebagai(KABID);
        var keputusan = persetujuan.setujui(new SetujuiSkp(id, skp.versi(id), null));

        pembatalan.urungkan(new UrungkanKeputusan(id, keputusan.versi()));

        assertThat(skp.status(id)).isEqualTo("DIAJUKAN");
        assertThat(provinsi.angka("select count(*) from skp_versi")).isZero();
        var lagi = persetujuan.setujui(new SetujuiSkp(id, skp.versi(id), null));
        JamTeladan.geserKe(JamTeladan.BERSAMA.instant().plusSeconds(16));
        assertThatThrownBy(() -> pembatalan.urungkan(new UrungkanKeputusan(id, lagi.versi())))
                .hasMessage("SKP-110");
    }

    @Test
    void keputusan_yang_sudah_ditindaklanjuti_tidak_dapat_diurungkan(
            PengembalianSkp pengembalian, PembatalanKeputusan pembatalan) {
        var id = skp.diajukan(STAF);
        provinsi.sebagai(KABID);
        var keputusan = pengembalian.kembalikan(new KembalikanSkp(id, skp.versi(id), "Perbaiki"));
        provinsi.sebagai(STAF);
        skp.hasil(id, "Sudah mulai");
        provinsi.sebagai(KABID);

        assertThatThrownBy(() -> pembatalan.urungkan(new UrungkanKeputusan(id, keputusan.versi())))
                .isInstanceOf(KonflikPerubahan.class);
        assertThatThrownBy(() -> pembatalan.urungkan(new UrungkanKeputusan(id, skp.versi(id))))
                .hasMessage("SKP-110");
    }

    @Test
    void beberapa_disetujui_semua_atau_tidak_satu_pun(PersetujuanSkp persetujuan) {
        var a = skp.diajukan(STAF);
        var b = skp.diajukan(REKAN);
        provinsi.sebagai(KABID);

        assertThatThrownBy(
                        () ->
                                persetujuan.setujuiSemua(
                                        List.of(
                                                new SetujuiSkp(a, skp.versi(a), null),
                                                new SetujuiSkp(b, skp.versi(b) + 9, null))))
                .isInstanceOf(KonflikPerubahan.class);
        assertThat(skp.status(a)).isEqualTo("DIAJUKAN");
        persetujuan.setujuiSemua(
                List.of(
                        new SetujuiSkp(a, skp.versi(a), null),
                        new SetujuiSkp(b, skp.versi(b), null)));
        assertThat(skp.status(a)).isEqualTo("DISETUJUI");
        assertThat(skp.status(b)).isEqualTo("DISETUJUI");
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvFileSource(resources = "/kasus/skp/langkah.csv", numLinesToSkip = 1)
    void langkah_mengikuti_tabel(
            String dari,
            String langkah,
            String hasil,
            PersetujuanSkp persetujuan,
            PengembalianSkp pengembalian,
            PengajuanSkp pengajuan,
            PerubahanSkp perubahan,
            PenautanHasil penautan) {
        var id = skp.disetujui(STAF, KABID);
        var hasilStaf = provinsi.angka("select min(id) from skp_hasil_kerja where skp_id = " + id);
        var hasilKabid =
                provinsi.angka(
                        "select min(id) from skp_hasil_kerja where skp_id = " + skp.draf(KABID));
        provinsi.sql("delete from skp_riwayat");
        provinsi.sql(
                "update skp_skp set status = '"
                        + dari.replace("+", "")
                        + "', perubahan_dibuka = "
                        + (dari.endsWith("+") || dari.startsWith("PERUBAHAN"))
                        + ", alasan_perubahan = 'Uji' where id = "
                        + id);
        provinsi.sebagai(
                List.of("SETUJUI", "KEMBALIKAN", "TAUTKAN_ULANG").contains(langkah) ? KABID : STAF);
        var versi = skp.versi(id);
        Runnable kerja =
                switch (langkah) {
                    case "AJUKAN" -> () -> pengajuan.ajukan(new AjukanSkp(id, versi));
                    case "SETUJUI" -> () -> persetujuan.setujui(new SetujuiSkp(id, versi, null));
                    case "KEMBALIKAN" ->
                            () -> pengembalian.kembalikan(new KembalikanSkp(id, versi, "Uji"));
                    case "BUKA_PERUBAHAN" ->
                            () -> perubahan.buka(new BukaPerubahan(id, versi, "Uji"));
                    case "BATALKAN_PERUBAHAN" -> () -> perubahan.batalkan(new AjukanSkp(id, versi));
                    case "TAUTKAN_ULANG" ->
                            () -> penautan.tautkan(new TautkanHasil(hasilStaf, 0, hasilKabid));
                    default -> throw new IllegalArgumentException(langkah);
                };

        if (hasil.startsWith("SKP-")) {
            assertThatThrownBy(kerja::run).isInstanceOf(PelanggaranAturan.class).hasMessage(hasil);
            assertThat(skp.status(id)).isEqualTo(dari.replace("+", ""));
            assertThat(skp.versi(id)).isEqualTo(versi);
        } else {
            kerja.run();
            assertThat(skp.status(id)).isEqualTo(hasil);
        }
    }
}
