package id.teladan.skp.pemantauan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.fakta.BarisFakta;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.pekerjaan.PenjalanPekerjaan;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.skp.EvaluasiUji;
import id.teladan.skp.ProvinsiKecil;
import id.teladan.skp.SkpUji;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.daftar.KemajuanSkp;
import id.teladan.skp.persetujuan.PersetujuanSkp;
import id.teladan.skp.persetujuan.SetujuiSkp;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class PemantauanSkpTest {

    private static final LocalDate HARI = LocalDate.of(2026, 10, 5);

    private final PemantauanSkp pemantauan;
    private final PengingatSkp pengingat;
    private final KurvaPredikat kurva;
    private final UkuranSkp ukuran;
    private final KemajuanSkp kemajuan;
    private final PenjalanPekerjaan penjalan;
    private ProvinsiKecil provinsi;
    private SkpUji skp;

    PemantauanSkpTest(
            PemantauanSkp pemantauan,
            PengingatSkp pengingat,
            KurvaPredikat kurva,
            UkuranSkp ukuran,
            KemajuanSkp kemajuan,
            PenjalanPekerjaan penjalan) {
        this.pemantauan = pemantauan;
        this.pengingat = pengingat;
        this.kurva = kurva;
        this.ukuran = ukuran;
        this.kemajuan = kemajuan;
        this.penjalan = penjalan;
    }

    @BeforeEach
    void siapkan(BasisDataUji db, PerkakasUji perkakas) {
        provinsi = ProvinsiKecil.bangun(db, perkakas);
        skp = new SkpUji(provinsi);
        peran(ProvinsiKecil.SEKDA, "SEKDA", null);
        peran(ProvinsiKecil.KADIS, "PENGELOLA_OPD", 2L);
        Penerima.SEMUA.clear();
    }

    @AfterEach
    void kembalikan() {
        JamTeladan.kembalikan();
    }

    private void peran(long orang, String peran, Long unit) {
        provinsi.sql(
                "insert into core_peran_pengguna (id, pegawai_id, peran, unit_id, mulai) values ("
                        + (100 + orang)
                        + ","
                        + orang
                        + ",'"
                        + peran
                        + "',"
                        + unit
                        + ",'2000-01-01')");
    }

    private List<String> nama(KeadaanSkp keadaan) {
        return pemantauan
                .halaman(new SaringanSkp(null, null, keadaan), UrutanSkp.NAMA, 0, 25)
                .baris()
                .stream()
                .map(BarisPantau::nama)
                .toList();
    }

    @Test
    void daftar_menyaring_menurut_keadaan_dalam_cakupan_dengan_dua_pernyataan() {
        skp.disetujui(ProvinsiKecil.STAF, ProvinsiKecil.KABID);
        skp.diajukan(ProvinsiKecil.REKAN);
        skp.draf(ProvinsiKecil.STAF_LAIN);
        provinsi.sebagai(ProvinsiKecil.SEKDA);
        assertThat(nama(null)).hasSize(7);
        assertThat(nama(KeadaanSkp.DISETUJUI)).containsExactly("Bagus");
        assertThat(nama(KeadaanSkp.MENUNGGU)).containsExactly("Citra");
        assertThat(nama(KeadaanSkp.BELUM_DIAJUKAN)).containsExactly("Tono");
        assertThat(nama(KeadaanSkp.BELUM_ADA)).containsExactly("Karta", "Lukman", "Ratna", "Sari");
        assertThat(nama(KeadaanSkp.BELUM_DISETUJUI)).hasSize(6);
        assertThat(nama(KeadaanSkp.BELUM_DIEVALUASI)).containsExactly("Bagus");
        assertThat(nama(KeadaanSkp.BELUM_REALISASI)).containsExactly("Bagus");
        provinsi.sebagai(ProvinsiKecil.KADIS);
        assertThat(nama(null)).doesNotContain("Sari").hasSize(6);
        provinsi.sebagai(ProvinsiKecil.STAF);
        assertThat(nama(null)).containsExactly("Bagus");
        assertThat(PerkakasUji.hitungPernyataan(() -> nama(KeadaanSkp.BELUM_DIEVALUASI)))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void ukuran_hari_lampau_memakai_keadaan_saat_itu() {
        skp.diajukan(ProvinsiKecil.REKAN);
        provinsi.hari(HARI.plusDays(1));
        provinsi.sebagai(ProvinsiKecil.KABID);
        var id = provinsi.angka("select id from skp_skp");
        PerkakasUji.bean(PersetujuanSkp.class).setujui(new SetujuiSkp(id, skp.versi(id), null));
        assertThat(nilai(HARI, "skp.menunggu")).isEqualTo(1);
        assertThat(nilai(HARI, "skp.disetujui")).isZero();
        assertThat(nilai(HARI.plusDays(1), "skp.menunggu")).isZero();
        assertThat(nilai(HARI.plusDays(1), "skp.disetujui")).isEqualTo(1);
        assertThat(nilai(HARI.plusDays(1), "skp.belum")).isEqualTo(6);
    }

    private long nilai(LocalDate hari, String kunci) {
        try {
            return TransaksiUji.dalam(() -> ukuran.hitung(hari)).stream()
                    .filter(b -> b.ukuran().equals(kunci))
                    .mapToLong(BarisFakta::pembilang)
                    .sum();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void kurva_memeriksa_pola_dan_menutup_kelompok_di_bawah_lima() {
        fakta(2, 9, 1);
        fakta(1, 4, 0);
        provinsi.sebagai(ProvinsiKecil.SEKDA);
        var semua = kurva.semua();
        assertThat(semua).hasSize(2);
        var dinas = semua.get(0);
        assertThat(dinas.opd()).isEqualTo("Dinas Pendidikan");
        assertThat(dinas.capaian()).isEqualTo(CapaianOrganisasi.BAIK);
        assertThat(dinas.temuan()).as("90 persen Baik melewati batas").isNotEmpty();
        assertThat(dinas.batas()).isEqualByComparingTo("70");
        assertThat(semua.get(1).tertutup()).isTrue();
        assertThat(semua.get(1).jumlah()).isEmpty();
        assertThat(PerkakasUji.hitungPernyataan(() -> kurva.semua())).isLessThanOrEqualTo(2);
        provinsi.sebagai(ProvinsiKecil.STAF);
        assertThatThrownBy(() -> kurva.semua()).isInstanceOf(AksesDitolak.class);
    }

    @Test
    void capaian_yang_ditetapkan_dari_atas_menggantikan_yang_disebut_penilaian() {
        var id = skp.disetujui(ProvinsiKecil.STAF, ProvinsiKecil.KABID);
        new EvaluasiUji(provinsi)
                .ditetapkan(id, 3, ProvinsiKecil.KABID, NilaiButir.SESUAI, NilaiButir.SESUAI);
        assertThat(nilai(HARI, "skp.capaian.BAIK")).isEqualTo(1);
        provinsi.sql(
                "insert into skp_capaian_organisasi (id, unit_id, tahun, jenis, ke, predikat, penjelasan, penetap_id, penetap,"
                        + " ditetapkan_pada, jejak, diubah_oleh, diubah_pada) values (1, 2, 2026, 'TRIWULANAN', 3, 'ISTIMEWA', 'uji', 1,"
                        + " 'Sari', '2026-10-01', '{}', 'Sari', '2026-10-01')");
        assertThat(nilai(HARI, "skp.capaian.BAIK")).isZero();
        assertThat(nilai(HARI, "skp.capaian.ISTIMEWA")).isEqualTo(1);
    }

    private void fakta(long opd, int baik, int kurang) {
        var awal = "insert into core_fakta_harian values ('2026-10-05'," + opd + ",'skp.";
        var akhir = "," + (baik + kurang) + ",'2026-10-05')";
        provinsi.sql(awal + "predikat.BAIK'," + baik + akhir);
        provinsi.sql(awal + "predikat.KURANG'," + kurang + akhir);
        provinsi.sql(awal + "capaian.BAIK'," + (baik + kurang) + akhir);
    }

    @Test
    void pengingat_hanya_ke_yang_belum_mengajukan_dan_terkirim_setelah_sepuluh_detik() {
        skp.diajukan(ProvinsiKecil.REKAN);
        provinsi.sebagai(ProvinsiKecil.KABID);
        var orang = List.of(ProvinsiKecil.STAF, ProvinsiKecil.REKAN, ProvinsiKecil.STAF_LAIN);
        assertThat(pengingat.pratinjau(orang))
                .extracting(PengingatSkp.Penerima::nama)
                .containsExactly("Bagus");
        pengingat.kirim(orang);
        penjalan.lanjutkan();
        assertThat(Penerima.SEMUA).as("masih dapat diurungkan").isEmpty();
        provinsi.sql("update core_pekerjaan set sewa_sampai = null");
        penjalan.lanjutkan();
        assertThat(Penerima.SEMUA)
                .extracting(Pemberitahuan::pegawaiId, Pemberitahuan::jenis)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ProvinsiKecil.STAF, "SKP_INGATKAN"));
    }

    @Test
    void pengingat_diurungkan_pengirimnya_saja_dan_tidak_pernah_terkirim() {
        provinsi.sebagai(ProvinsiKecil.KABID);
        var id = pengingat.kirim(List.of(ProvinsiKecil.STAF));
        assertThatThrownBy(() -> pengingat.kirim(List.of(ProvinsiKecil.STAF_LAIN)))
                .as("bukan bawahannya")
                .isInstanceOf(PelanggaranAturan.class);
        provinsi.sebagai(ProvinsiKecil.KABID_LAIN);
        assertThatThrownBy(() -> pengingat.urungkan(id)).isInstanceOf(DataTidakDitemukan.class);
        provinsi.sebagai(ProvinsiKecil.KABID);
        pengingat.urungkan(id);
        provinsi.sql("update core_pekerjaan set sewa_sampai = null");
        penjalan.lanjutkan();
        assertThat(Penerima.SEMUA).isEmpty();
        assertThatThrownBy(() -> pengingat.urungkan(id)).isInstanceOf(PelanggaranAturan.class);
    }

    @Test
    void kemajuan_skp_sendiri_dengan_satu_pernyataan() {
        provinsi.sebagai(ProvinsiKecil.STAF);
        assertThat(kemajuan.milikSaya()).isEmpty();
        skp.disetujui(ProvinsiKecil.STAF, ProvinsiKecil.KABID);
        provinsi.sebagai(ProvinsiKecil.STAF);
        var isi = kemajuan.milikSaya().orElseThrow();
        assertThat(isi.triwulan()).isEqualTo(4);
        assertThat(isi.akhirTriwulan()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(isi.hasil()).hasSize(1);
        assertThat(isi.hasil().get(0).target()).isEqualByComparingTo("12");
        assertThat(isi.hasil().get(0).persen()).isZero();
        assertThat(PerkakasUji.hitungPernyataan(() -> kemajuan.milikSaya())).isEqualTo(1);
    }

    /** Collects the notices. */
    @ApplicationScoped
    static class Penerima {

        static final List<Pemberitahuan> SEMUA = new CopyOnWriteArrayList<>();

        void terima(@Observes Pemberitahuan p) {
            SEMUA.add(p);
        }
    }
}
