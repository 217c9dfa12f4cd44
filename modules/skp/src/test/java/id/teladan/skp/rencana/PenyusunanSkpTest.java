package id.teladan.skp.rencana;

import static id.teladan.skp.ProvinsiKecil.KABID;
import static id.teladan.skp.ProvinsiKecil.KABID_LAIN;
import static id.teladan.skp.ProvinsiKecil.KADIS;
import static id.teladan.skp.ProvinsiKecil.REKAN;
import static id.teladan.skp.ProvinsiKecil.STAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.skp.ProvinsiKecil;
import id.teladan.skp.SkpUji;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class PenyusunanSkpTest {

    private ProvinsiKecil provinsi;
    private SkpUji skp;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas) {
        provinsi = ProvinsiKecil.bangun(db, perkakas);
        skp = new SkpUji(provinsi);
    }

    @Test
    void satu_orang_hanya_punya_satu_skp_dalam_satu_periode(PembukaanSkp pembukaan) {
        skp.draf(STAF);

        assertThatThrownBy(
                        () ->
                                pembukaan.buka(
                                        new BukaSkp(
                                                LocalDate.of(2026, 12, 31),
                                                LocalDate.of(2026, 12, 31),
                                                Pendekatan.KUALITATIF)))
                .isInstanceOf(PelanggaranAturan.class)
                .hasMessage("SKP-001");
        assertThat(pembukaan.buka(BukaSkp.setahun(2027, Pendekatan.KUALITATIF))).isPositive();
    }

    @Test
    void jpt_memakai_pendekatan_kuantitatif(PembukaanSkp pembukaan) {
        provinsi.sebagai(KADIS);

        assertThatThrownBy(() -> pembukaan.buka(BukaSkp.setahun(2026, Pendekatan.KUALITATIF)))
                .hasMessage("SKP-003");
    }

    @Test
    void periode_melewati_tahun_ditolak(PembukaanSkp pembukaan) {
        provinsi.sebagai(STAF);

        assertThatThrownBy(
                        () ->
                                pembukaan.buka(
                                        new BukaSkp(
                                                LocalDate.of(2026, 7, 1),
                                                LocalDate.of(2027, 6, 30),
                                                Pendekatan.KUALITATIF)))
                .hasMessage("SKP-005");
    }

    @Test
    void pengajuan_menyebut_semua_masalah_sekaligus(
            PembukaanSkp pembukaan, PenyusunanHasilKerja hasilKerja, PenyusunanIndikator indikator)
            throws Exception {
        provinsi.sebagai(STAF);
        var id = pembukaan.buka(BukaSkp.setahun(2026, Pendekatan.KUANTITATIF));
        hasilKerja.tambah(new TambahHasilKerja(id, JenisHasilKerja.UTAMA, ""));
        var kedua =
                hasilKerja.tambah(new TambahHasilKerja(id, JenisHasilKerja.TAMBAHAN, "Terbinanya"));
        indikator.tambah(id, kedua.id(), null);

        assertThatThrownBy(() -> skp.ajukan(id))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g ->
                                assertThat(g.pelanggaran())
                                        .containsExactly(
                                                Pelanggaran.pada(
                                                        "hasilKerja[0].uraian", "SKP-202", "A.1"),
                                                Pelanggaran.pada(
                                                        "hasilKerja[0].indikator",
                                                        "SKP-203",
                                                        "A.1"),
                                                Pelanggaran.pada(
                                                        "hasilKerja[1].indikator[0].uraian",
                                                        "SKP-204",
                                                        1,
                                                        "B.1"),
                                                Pelanggaran.pada(
                                                        "hasilKerja[1].indikator[0].target",
                                                        "SKP-205",
                                                        1,
                                                        "B.1"),
                                                Pelanggaran.pada(
                                                        "hasilKerja[1].indikator[0].aspek",
                                                        "SKP-209",
                                                        1,
                                                        "B.1")));
        assertThat(skp.status(id)).isEqualTo("DRAFT");
        assertThat(provinsi.angka("select count(*) from skp_riwayat")).isZero();
    }

    @Test
    void jpt_harus_memilih_perspektif(PenyusunanHasilKerja hasilKerja) {
        var id = skp.draf(KADIS);

        assertThatThrownBy(() -> skp.ajukan(id)).hasMessage("SKP-207");

        var h = TransaksiUjiBaca.isi(id).hasilKerja().get(0);
        hasilKerja.simpan(
                new SimpanHasilKerja(
                        id,
                        h.id(),
                        h.versi(),
                        h.jenis(),
                        h.uraian(),
                        JenisCascading.DIRECT,
                        Perspektif.ANGGARAN,
                        null));
        skp.ajukan(id);
        assertThat(skp.status(id)).isEqualTo("DIAJUKAN");
    }

    @Test
    void saran_tidak_menghalangi_pengajuan() {
        var id = skp.draf(STAF);
        var isi = TransaksiUjiBaca.isi(id);

        var saran = PemeriksaanSkp.periksa(isi, Pendekatan.KUANTITATIF, false, true).saran();

        assertThat(saran)
                .extracting(Pelanggaran::kode)
                .containsExactly("SKP-221", "SKP-224", "SKP-222", "SKP-223");
        skp.ajukan(id);
        assertThat(skp.status(id)).isEqualTo("DIAJUKAN");
    }

    @Test
    void hasil_langsung_diambil_bersama_indikatornya_tanpa_target(PenyusunanHasilKerja hasilKerja) {
        var induk = skp.draf(KABID);
        var h = TransaksiUjiBaca.isi(induk).hasilKerja().get(0);
        hasilKerja.simpan(
                new SimpanHasilKerja(
                        induk,
                        h.id(),
                        h.versi(),
                        h.jenis(),
                        h.uraian(),
                        JenisCascading.DIRECT,
                        null,
                        null));
        provinsi.sebagai(STAF);
        var id =
                PerkakasUji.bean(PembukaanSkp.class)
                        .buka(BukaSkp.setahun(2026, Pendekatan.KUANTITATIF));

        hasilKerja.ambil(id, h.id());

        var milik = TransaksiUjiBaca.isi(id).hasilKerja().get(0);
        assertThat(milik.uraian()).isEqualTo("Tersusunnya peta jabatan");
        assertThat(milik.tertaut()).isTrue();
        assertThat(milik.atasanId()).isEqualTo(h.id());
        assertThat(milik.indikator())
                .singleElement()
                .satisfies(
                        i -> {
                            assertThat(i.uraian()).isEqualTo("Jumlah OPD");
                            assertThat(i.targetSatuan()).isEqualTo("OPD");
                            assertThat(i.adaTarget()).isFalse();
                        });
    }

    @Test
    void hasil_orang_yang_bukan_atasan_tidak_ditemukan(PenyusunanHasilKerja hasilKerja) {
        var lain = skp.draf(KABID_LAIN);
        var h = TransaksiUjiBaca.isi(lain).hasilKerja().get(0);
        var id = skp.draf(STAF);

        assertThatThrownBy(() -> hasilKerja.ambil(id, h.id()))
                .isInstanceOf(DataTidakDitemukan.class);
    }

    @Test
    void tautan_yang_putus_ditandai_lalu_dapat_ditautkan_lagi(PenyusunanHasilKerja hasilKerja) {
        var induk = skp.draf(KABID);
        var hInduk = TransaksiUjiBaca.isi(induk).hasilKerja().get(0);
        provinsi.sebagai(STAF);
        var id = skp.draf(STAF);
        var milik = TransaksiUjiBaca.isi(id).hasilKerja().get(0);
        assertThat(milik.belumTertaut()).isTrue();

        var tertaut = hasilKerja.tautkan(new Baris(id, milik.id(), milik.versi()), hInduk.id());
        assertThat(TransaksiUjiBaca.isi(id).hasilKerja().get(0).atasanUraian())
                .isEqualTo(hInduk.uraian());

        provinsi.sebagai(KABID);
        hasilKerja.hapus(new Baris(induk, hInduk.id(), hInduk.versi()));
        assertThat(TransaksiUjiBaca.isi(id).hasilKerja().get(0).belumTertaut()).isTrue();

        provinsi.sebagai(STAF);
        hasilKerja.tautkan(new Baris(id, milik.id(), tertaut.versi()), null);
        assertThat(TransaksiUjiBaca.isi(id).hasilKerja().get(0).atasanId()).isNull();
    }

    @Test
    void skp_orang_lain_tidak_ditemukan(PenyusunanHasilKerja hasilKerja, PengajuanSkp pengajuan) {
        var id = skp.draf(STAF);
        provinsi.sebagai(REKAN);

        assertThatThrownBy(
                        () ->
                                hasilKerja.tambah(
                                        new TambahHasilKerja(id, JenisHasilKerja.UTAMA, "x")))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> pengajuan.ajukan(new AjukanSkp(id, 0)))
                .isInstanceOf(DataTidakDitemukan.class);
        provinsi.sebagai(KABID);
        assertThatThrownBy(
                        () ->
                                hasilKerja.tambah(
                                        new TambahHasilKerja(id, JenisHasilKerja.UTAMA, "x")))
                .isInstanceOf(DataTidakDitemukan.class);
    }

    @Test
    void baris_milik_skp_lain_tidak_ditemukan_lewat_skp_sendiri(PenyusunanHasilKerja hasilKerja) {
        var asing = skp.draf(REKAN);
        var h = TransaksiUjiBaca.isi(asing).hasilKerja().get(0);
        var id = skp.draf(STAF);

        assertThatThrownBy(() -> hasilKerja.hapus(new Baris(id, h.id(), h.versi())))
                .isInstanceOf(DataTidakDitemukan.class);
    }

    @Test
    void yang_kalah_diberi_tahu_siapa_dan_kapan(PenyusunanHasilKerja hasilKerja) {
        var id = skp.draf(STAF);
        var h = TransaksiUjiBaca.isi(id).hasilKerja().get(0);
        hasilKerja.simpan(simpan(id, h, "Teks dari layar pertama"));

        assertThatThrownBy(() -> hasilKerja.simpan(simpan(id, h, "Teks dari layar kedua")))
                .isInstanceOfSatisfying(
                        KonflikPerubahan.class,
                        g ->
                                assertThat(g.pelanggaran().get(0).nilai())
                                        .containsExactly("Bagus", "5 Okt 2026 09.00 WIB"));
        assertThat(TransaksiUjiBaca.isi(id).hasilKerja().get(0).uraian())
                .isEqualTo("Teks dari layar pertama");
    }

    @Test
    void urutan_pindah_dalam_kelompoknya_dan_berhenti_di_tepi(PenyusunanHasilKerja hasilKerja) {
        var id = skp.draf(STAF);
        skp.hasil(id, "Kedua");
        skp.hasil(id, "Ketiga");
        var h = TransaksiUjiBaca.isi(id).hasilKerja().get(2);

        var jawab = hasilKerja.pindahkan(new Baris(id, h.id(), h.versi()), -1);
        assertThat(TransaksiUjiBaca.isi(id).hasilKerja())
                .extracting(IsiHasilKerja::uraian)
                .containsExactly("Tersusunnya peta jabatan", "Ketiga", "Kedua");

        hasilKerja.pindahkan(new Baris(id, h.id(), jawab.versi()), -5);
        assertThat(TransaksiUjiBaca.isi(id).hasilKerja())
                .extracting(IsiHasilKerja::uraian)
                .containsExactly("Ketiga", "Tersusunnya peta jabatan", "Kedua");
    }

    @Test
    void yang_dihapus_dapat_dipulihkan_beserta_indikatornya(
            PenyusunanHasilKerja hasilKerja, PenyusunanIndikator indikator) {
        var id = skp.draf(STAF);
        var h = TransaksiUjiBaca.isi(id).hasilKerja().get(0);

        var jawab = hasilKerja.hapus(new Baris(id, h.id(), h.versi()));
        assertThat(TransaksiUjiBaca.isi(id).hasilKerja()).isEmpty();
        hasilKerja.pulihkan(new Baris(id, h.id(), jawab.versi()));
        assertThat(TransaksiUjiBaca.isi(id).hasilKerja().get(0).indikator()).hasSize(1);

        var i = h.indikator().get(0);
        var hapus = indikator.hapus(new Baris(id, i.id(), i.versi()));
        assertThat(TransaksiUjiBaca.isi(id).hasilKerja().get(0).indikator()).isEmpty();
        indikator.pulihkan(new Baris(id, i.id(), hapus.versi()));
        assertThat(TransaksiUjiBaca.isi(id).hasilKerja().get(0).indikator().get(0).target())
                .isEqualTo("12 OPD");
    }

    @Test
    void perilaku_memuat_dua_puluh_satu_panduan_dan_ekspektasi_tersimpan(
            PenyusunanPerilaku perilaku) {
        var id = skp.draf(STAF);

        var jawab =
                perilaku.simpan(
                        new SimpanEkspektasi(id, NilaiBerakhlak.KOMPETEN, 0, "Belajar data"));
        perilaku.simpan(
                new SimpanEkspektasi(
                        id, NilaiBerakhlak.KOMPETEN, jawab.versi(), "Belajar analitik"));

        var isi = TransaksiUjiBaca.isi(id).perilaku();
        assertThat(isi).extracting(IsiPerilaku::nilai).containsExactly(NilaiBerakhlak.values());
        assertThat(isi).allSatisfy(p -> assertThat(p.panduan()).hasSize(3));
        assertThat(isi.get(2).ekspektasi()).isEqualTo("Belajar analitik");
        assertThatThrownBy(
                        () ->
                                perilaku.simpan(
                                        new SimpanEkspektasi(
                                                id, NilaiBerakhlak.KOMPETEN, jawab.versi(), "x")))
                .isInstanceOf(KonflikPerubahan.class);
    }

    @Test
    void lampiran_disimpan_menurut_daftarnya(PenyusunanLampiran lampiran) {
        var id = skp.draf(STAF);
        var baris = lampiran.tambah(id, JenisLampiran.KONSEKUENSI);

        assertThatThrownBy(() -> skp.ajukan(id)).hasMessage("SKP-208");
        var isi = lampiran.simpan(new SimpanLampiran(id, baris.id(), baris.versi(), "Pembinaan"));
        assertThat(TransaksiUjiBaca.isi(id).konsekuensi())
                .extracting(IsiLampiran::uraian)
                .containsExactly("Pembinaan");
        var hapus = lampiran.hapus(new Baris(id, isi.id(), isi.versi()));
        assertThat(TransaksiUjiBaca.isi(id).lampiran()).isEmpty();
        lampiran.pulihkan(new Baris(id, isi.id(), hapus.versi()));
        assertThat(TransaksiUjiBaca.isi(id).lampiran()).hasSize(1);
    }

    @Test
    void setiap_perubahan_tercatat_di_jejak_audit() {
        skp.draf(STAF);

        assertThat(
                        provinsi.angka(
                                "select count(*) from core_audit where entitas = 'Skp' and jenis = 'BUAT' and pelaku_id = "
                                        + STAF))
                .isEqualTo(1);
        assertThat(
                        provinsi.teks(
                                "select use_case from core_audit where entitas = 'HasilKerja' and jenis = 'BUAT'"))
                .isEqualTo("PenyusunanHasilKerja.tambah");
    }

    private static SimpanHasilKerja simpan(long id, IsiHasilKerja h, String uraian) {
        return new SimpanHasilKerja(
                id,
                h.id(),
                h.versi(),
                h.jenis(),
                uraian,
                h.cascading(),
                h.perspektif(),
                h.penugasanDari());
    }

    /** Reads the content as another transaction sees it. */
    static final class TransaksiUjiBaca {

        private TransaksiUjiBaca() {}

        static IsiSkp isi(long id) {
            try {
                return TransaksiUji.dalam(() -> PerkakasUji.bean(PembacaIsi.class).baca(id));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
