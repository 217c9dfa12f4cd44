package id.teladan.skp;

import static id.teladan.skp.ProvinsiKecil.JABATAN_KABID;
import static id.teladan.skp.ProvinsiKecil.KABID;
import static id.teladan.skp.ProvinsiKecil.KABID_LAIN;
import static id.teladan.skp.ProvinsiKecil.KADIS;
import static id.teladan.skp.ProvinsiKecil.REKAN;
import static id.teladan.skp.ProvinsiKecil.STAF;
import static id.teladan.skp.ProvinsiKecil.STAF_LAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.berkas.BerkasSaya;
import id.teladan.core.berkas.UnggahBerkas;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.core.tugas.DaftarTugas;
import id.teladan.core.tugas.Tugas;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.daftar.AntreanSkp;
import id.teladan.skp.daftar.DaftarSkp;
import id.teladan.skp.daftar.KaskadeSkp;
import id.teladan.skp.daftar.PapanTim;
import id.teladan.skp.evaluasi.DaftarEvaluasi;
import id.teladan.skp.evaluasi.IsiEvaluasi;
import id.teladan.skp.evaluasi.JenisTanggapan;
import id.teladan.skp.evaluasi.NilaiButirSkp;
import id.teladan.skp.evaluasi.PenerimaanDokumen;
import id.teladan.skp.evaluasi.PenetapanPredikat;
import id.teladan.skp.evaluasi.PenilaianSkp;
import id.teladan.skp.evaluasi.PenyelesaianEvaluasi;
import id.teladan.skp.evaluasi.RincianEvaluasi;
import id.teladan.skp.evaluasi.SelesaikanEvaluasi;
import id.teladan.skp.evaluasi.StatusEvaluasi;
import id.teladan.skp.evaluasi.TanggapanEvaluasi;
import id.teladan.skp.evaluasi.TanggapiEvaluasi;
import id.teladan.skp.evaluasi.TerimaDokumen;
import id.teladan.skp.evaluasi.TetapkanPredikat;
import id.teladan.skp.realisasi.DaftarRealisasi;
import id.teladan.skp.realisasi.LampirkanBukti;
import id.teladan.skp.realisasi.PencatatanRealisasi;
import id.teladan.skp.realisasi.SimpanRealisasi;
import id.teladan.skp.rencana.BukaPerubahan;
import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.skp.rencana.PenyusunanHasilKerja;
import id.teladan.skp.rencana.PenyusunanPerilaku;
import id.teladan.skp.rencana.PerubahanSkp;
import id.teladan.skp.rencana.SimpanEkspektasi;
import id.teladan.skp.umpanbalik.BeriUmpanBalik;
import id.teladan.skp.umpanbalik.PemberianUmpanBalik;
import id.teladan.skp.umpanbalik.Sentimen;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class PerjalananSkpTest {

    private ProvinsiKecil provinsi;
    private SkpUji skp;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas) {
        provinsi = ProvinsiKecil.bangun(db, perkakas);
        skp = new SkpUji(provinsi);
    }

    @Test
    void dari_rencana_sampai_final(
            PencatatanRealisasi realisasi,
            PemberianUmpanBalik umpanBalik,
            PenetapanPredikat penetapan,
            TanggapanEvaluasi tanggapan,
            BerkasSaya berkas,
            DaftarRealisasi daftarRealisasi) {
        var id = skp.disetujui(STAF, KABID);
        var indikator = provinsi.angka("select min(id) from skp_indikator");
        provinsi.sebagai(STAF);
        realisasi.simpan(
                new SimpanRealisasi(id, indikator, 3, 0, new BigDecimal("11"), "Tinggal satu OPD"));
        var bukti = berkas.unggah(new UnggahBerkas("laporan.pdf", pdf()));
        realisasi.lampirkan(new LampirkanBukti(id, indikator, 3, bukti.id(), null, "Laporan"));
        realisasi.lampirkan(
                new LampirkanBukti(id, indikator, 3, null, "https://contoh.go.id/peta", null));
        provinsi.sebagai(KABID);
        var hasil = provinsi.angka("select min(id) from skp_hasil_kerja");
        umpanBalik.beri(
                new BeriUmpanBalik(id, hasil, null, 3, Sentimen.POSITIF, "Rapi dan tepat waktu"));
        assertThat(berkas.unduh(bukti.id()).nama()).isEqualTo("laporan.pdf");
        var lembar = daftarRealisasi.lembar(id, 3);
        assertThat(lembar.terisi()).isEqualTo(1);
        assertThat(lembar.hasil().get(0).butir().get(0).kini().teks())
                .isEqualTo("11. Tinggal satu OPD");
        assertThat(lembar.hasil().get(0).butir().get(0).kini().bukti()).hasSize(2);

        nilai(id, 0, NilaiButir.ATAS, NilaiButir.SESUAI);
        isi(
                id,
                0,
                CapaianOrganisasi.BAIK,
                Rating.DI_ATAS_EKSPEKTASI,
                Rating.SESUAI_EKSPEKTASI,
                null);
        assertThat(penetapan.tetapkan(new TetapkanPredikat(id, 0, versi(id, 0))))
                .isEqualTo(PredikatKinerja.BAIK);
        assertThat(skp.status(id)).isEqualTo("DIEVALUASI");

        provinsi.sebagai(STAF);
        tanggapan.tanggapi(
                new TanggapiEvaluasi(id, 0, versi(id, 0), JenisTanggapan.MENERIMA, null));
        assertThat(skp.status(id)).isEqualTo("FINAL");
        assertThat(
                        provinsi.teks(
                                "select group_concat(langkah order by waktu, id) from skp_riwayat where skp_id = "
                                        + id))
                .isEqualTo("AJUKAN,SETUJUI,EVALUASI,FINALKAN");
        assertThatThrownBy(
                        () ->
                                realisasi.simpan(
                                        new SimpanRealisasi(
                                                id, indikator, 4, 0, BigDecimal.ONE, null)))
                .hasMessage("SKP-401");
    }

    @Test
    void jejak_predikat_tersimpan_sekali_dan_tidak_dapat_diubah(PenetapanPredikat penetapan) {
        var id = skp.disetujui(STAF, KABID);
        nilai(id, 1, NilaiButir.SESUAI, NilaiButir.SESUAI);
        isi(
                id,
                1,
                CapaianOrganisasi.BAIK,
                Rating.SESUAI_EKSPEKTASI,
                Rating.SESUAI_EKSPEKTASI,
                null);
        penetapan.tetapkan(new TetapkanPredikat(id, 1, versi(id, 1)));

        assertThat(provinsi.teks("select aturan_id from skp_jejak_evaluasi"))
                .isEqualTo("predikat-permenpanrb-6-2022");
        var jejak = JsonJejak.baca(provinsi.teks("select jejak from skp_jejak_evaluasi"));
        assertThat(jejak.langkah())
                .anySatisfy(l -> assertThat(l.langkah()).isEqualTo("Kuadran predikat kinerja"));
        assertThat(provinsi.teks("select masukan from skp_jejak_evaluasi"))
                .contains("\"ratingHasilKerja\":\"SESUAI_EKSPEKTASI\"");
        assertThatThrownBy(() -> provinsi.sql("update skp_jejak_evaluasi set jejak = '{}'"))
                .rootCause()
                .hasMessageContaining("hanya dapat ditambah");
    }

    @Test
    void rating_yang_menyimpang_dari_usulan_wajib_beralasan(PenetapanPredikat penetapan) {
        var id = skp.disetujui(STAF, KABID);
        nilai(id, 0, NilaiButir.SESUAI, NilaiButir.SESUAI);
        isi(
                id,
                0,
                CapaianOrganisasi.BAIK,
                Rating.DI_BAWAH_EKSPEKTASI,
                Rating.SESUAI_EKSPEKTASI,
                null);
        assertThatThrownBy(() -> penetapan.tetapkan(new TetapkanPredikat(id, 0, versi(id, 0))))
                .hasMessage("SKP-504");

        isi(
                id,
                0,
                CapaianOrganisasi.BAIK,
                Rating.DI_BAWAH_EKSPEKTASI,
                Rating.SESUAI_EKSPEKTASI,
                "Target akhir tidak tercapai");
        assertThat(penetapan.tetapkan(new TetapkanPredikat(id, 0, versi(id, 0))))
                .isEqualTo(PredikatKinerja.BUTUH_PERBAIKAN);
    }

    @Test
    void perilaku_di_bawah_ekspektasi_dan_realisasi_tanpa_bukti_wajib_beralasan(
            PenetapanPredikat penetapan, PencatatanRealisasi realisasi) {
        var id = skp.disetujui(STAF, KABID);
        nilai(id, 2, NilaiButir.SESUAI, NilaiButir.SESUAI);
        nilaiPerilaku(id, 2, NilaiBerakhlak.LOYAL, NilaiButir.BAWAH);
        isi(
                id,
                2,
                CapaianOrganisasi.BAIK,
                Rating.SESUAI_EKSPEKTASI,
                Rating.SESUAI_EKSPEKTASI,
                null);
        assertThatThrownBy(() -> penetapan.tetapkan(new TetapkanPredikat(id, 2, versi(id, 2))))
                .hasMessage("SKP-504");
        assertThat(sebagaiKabid(id, 2).perluTelaah()).contains("Loyal");
        nilaiPerilaku(id, 2, NilaiBerakhlak.LOYAL, NilaiButir.SESUAI);
        provinsi.sebagai(STAF);
        realisasi.simpan(
                new SimpanRealisasi(
                        id,
                        provinsi.angka("select min(id) from skp_indikator"),
                        2,
                        0,
                        BigDecimal.TEN,
                        null));
        provinsi.sebagai(KABID);
        assertThatThrownBy(() -> penetapan.tetapkan(new TetapkanPredikat(id, 2, versi(id, 2))))
                .hasMessage("SKP-504");
    }

    @Test
    void penetapan_menyebut_semua_yang_belum_dinilai(
            PenetapanPredikat penetapan, PenilaianSkp penilaian) {
        var id = skp.disetujui(STAF, KABID);
        provinsi.sebagai(KABID);
        isi(id, 0, null, null, null, null);

        assertThatThrownBy(() -> penetapan.tetapkan(new TetapkanPredikat(id, 0, versi(id, 0))))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g ->
                                assertThat(g.pelanggaran())
                                        .hasSize(10)
                                        .contains(
                                                Pelanggaran.pada("butir", "SKP-502", "A.1"),
                                                Pelanggaran.pada("butir", "SKP-502", "Kolaboratif"),
                                                Pelanggaran.pada("capaianOrganisasi", "SKP-501"),
                                                Pelanggaran.pada("rating", "SKP-503")));
    }

    @Test
    void pegawai_tidak_melihat_evaluasi_yang_masih_draf_dan_dapat_tidak_sepakat(
            PenetapanPredikat penetapan, TanggapanEvaluasi tanggapan, DaftarEvaluasi daftar) {
        var id = skp.disetujui(STAF, KABID);
        nilai(id, 0, NilaiButir.BAWAH, NilaiButir.SESUAI);
        isi(
                id,
                0,
                CapaianOrganisasi.BAIK,
                Rating.DI_BAWAH_EKSPEKTASI,
                Rating.SESUAI_EKSPEKTASI,
                null);
        provinsi.sebagai(STAF);
        assertThat(daftar.rincian(id, 0).ratingHasil()).isNull();
        assertThat(daftar.rincian(id, 0).dinilai()).isZero();
        assertThatThrownBy(
                        () ->
                                tanggapan.tanggapi(
                                        new TanggapiEvaluasi(
                                                id,
                                                0,
                                                versi(id, 0),
                                                JenisTanggapan.MENERIMA,
                                                null)))
                .hasMessage("SKP-507");
        provinsi.sebagai(KABID);
        penetapan.tetapkan(new TetapkanPredikat(id, 0, versi(id, 0)));
        provinsi.sebagai(STAF);
        assertThatThrownBy(
                        () ->
                                tanggapan.tanggapi(
                                        new TanggapiEvaluasi(
                                                id,
                                                0,
                                                versi(id, 0),
                                                JenisTanggapan.TIDAK_SEPAKAT,
                                                " ")))
                .hasMessage("SKP-508");
        tanggapan.tanggapi(
                new TanggapiEvaluasi(
                        id,
                        0,
                        versi(id, 0),
                        JenisTanggapan.TIDAK_SEPAKAT,
                        "Target diubah di tengah tahun"));

        var rincian = daftar.rincian(id, 0);
        assertThat(rincian.status()).isEqualTo(StatusEvaluasi.TIDAK_SEPAKAT);
        assertThat(rincian.predikat()).isEqualTo(PredikatKinerja.BUTUH_PERBAIKAN);
        assertThat(rincian.jejak()).isNotNull();
        assertThat(rincian.atasanPenilai().nama()).isEqualTo("Karta");
        assertThat(skp.status(id)).isEqualTo("FINAL");
    }

    @Test
    void tanpa_tanggapan_selesai_sesudah_empat_belas_hari(
            PenetapanPredikat penetapan, PenyelesaianEvaluasi penyelesaian) {
        var id = skp.disetujui(STAF, KABID);
        nilai(id, 0, NilaiButir.SESUAI, NilaiButir.SESUAI);
        isi(
                id,
                0,
                CapaianOrganisasi.BAIK,
                Rating.SESUAI_EKSPEKTASI,
                Rating.SESUAI_EKSPEKTASI,
                null);
        penetapan.tetapkan(new TetapkanPredikat(id, 0, versi(id, 0)));
        provinsi.sebagai(STAF);
        PerkakasUji.bean(PenerimaanDokumen.class).terima(new TerimaDokumen(id, 0, versi(id, 0)));
        provinsi.hari(LocalDate.of(2026, 10, 19));
        provinsi.sebagai(KABID);
        assertThat(sebagaiKabid(id, 0).bolehMenyelesaikan()).isFalse();
        assertThatThrownBy(
                        () ->
                                penyelesaian.selesaikan(
                                        new SelesaikanEvaluasi(id, 0, versi(id, 0), "Tidak hadir")))
                .hasMessage("SKP-509");
        provinsi.hari(LocalDate.of(2026, 10, 20));
        assertThat(sebagaiKabid(id, 0).bolehMenyelesaikan()).isTrue();
        penyelesaian.selesaikan(new SelesaikanEvaluasi(id, 0, versi(id, 0), "Tidak hadir"));
        assertThat(skp.status(id)).isEqualTo("FINAL");
    }

    @Test
    void yang_bukan_penilai_tidak_menemukan_lembar(
            PenilaianSkp penilaian, DaftarEvaluasi daftar, DaftarSkp daftarSkp) {
        var id = skp.disetujui(STAF, KABID);
        provinsi.sebagai(KABID_LAIN);
        assertThatThrownBy(
                        () ->
                                penilaian.isi(
                                        new IsiEvaluasi(
                                                id,
                                                0,
                                                0,
                                                CapaianOrganisasi.BAIK,
                                                null,
                                                null,
                                                null,
                                                null)))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> daftar.rincian(id, 0)).isInstanceOf(DataTidakDitemukan.class);
        provinsi.sebagai(REKAN);
        assertThatThrownBy(() -> daftarSkp.rincian(id)).isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> daftarSkp.versi(id, 1)).isInstanceOf(DataTidakDitemukan.class);
    }

    @Test
    void dua_penilai_atas_lembar_yang_sama_yang_kalah_diberi_tahu(PenilaianSkp penilaian) {
        var id = skp.disetujui(STAF, KABID);
        nilai(id, 0, NilaiButir.SESUAI, NilaiButir.SESUAI);
        var lama = versi(id, 0) - 1;

        assertThatThrownBy(
                        () ->
                                penilaian.isi(
                                        new IsiEvaluasi(
                                                id,
                                                0,
                                                lama,
                                                CapaianOrganisasi.BAIK,
                                                null,
                                                null,
                                                null,
                                                null)))
                .isInstanceOf(KonflikPerubahan.class);
    }

    @Test
    void sebaran_tim_dibandingkan_dengan_pola_dan_hanya_memperingatkan(
            PenetapanPredikat penetapan) {
        var rekan = skp.disetujui(REKAN, KABID);
        nilai(rekan, 0, NilaiButir.ATAS, NilaiButir.ATAS);
        isi(
                rekan,
                0,
                CapaianOrganisasi.BAIK,
                Rating.DI_ATAS_EKSPEKTASI,
                Rating.DI_ATAS_EKSPEKTASI,
                null);
        penetapan.tetapkan(new TetapkanPredikat(rekan, 0, versi(rekan, 0)));
        var id = skp.disetujui(STAF, KABID);
        nilai(id, 0, NilaiButir.ATAS, NilaiButir.ATAS);
        isi(
                id,
                0,
                CapaianOrganisasi.BAIK,
                Rating.DI_ATAS_EKSPEKTASI,
                Rating.DI_ATAS_EKSPEKTASI,
                null);

        var sebaran = sebagaiKabid(id, 0).distribusi();

        assertThat(sebaran.total()).isEqualTo(2);
        assertThat(sebaran.jumlah()).containsEntry(PredikatKinerja.SANGAT_BAIK, 2);
        assertThat(sebaran.temuan()).isNotEmpty();
        assertThat(sebagaiKabid(id, 0).bayangan()).isEqualTo(PredikatKinerja.SANGAT_BAIK);
        assertThat(penetapan.tetapkan(new TetapkanPredikat(id, 0, versi(id, 0))))
                .isEqualTo(PredikatKinerja.SANGAT_BAIK);
    }

    @Test
    void bukti_hanya_berkas_sendiri_atau_alamat_http(
            PencatatanRealisasi realisasi, BerkasSaya berkas) {
        var id = skp.disetujui(STAF, KABID);
        var indikator = provinsi.angka("select min(id) from skp_indikator");
        provinsi.sebagai(STAF_LAIN);
        var asing = berkas.unggah(new UnggahBerkas("asing.pdf", pdf())).id();
        provinsi.sebagai(STAF);

        assertThatThrownBy(
                        () ->
                                realisasi.lampirkan(
                                        new LampirkanBukti(id, indikator, 1, asing, null, null)))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(
                        () ->
                                realisasi.lampirkan(
                                        new LampirkanBukti(
                                                id,
                                                indikator,
                                                1,
                                                null,
                                                "javascript:alert(1)",
                                                null)))
                .hasMessage("SKP-404");
        assertThatThrownBy(
                        () ->
                                realisasi.lampirkan(
                                        new LampirkanBukti(id, indikator, 1, null, null, null)))
                .hasMessage("SKP-403");
    }

    @Test
    void perubahan_yang_belum_disetujui_tidak_terlihat_atasan(
            DaftarSkp daftar, PerubahanSkp perubahan) {
        var id = skp.disetujui(STAF, KABID);
        provinsi.sebagai(STAF);
        perubahan.buka(new BukaPerubahan(id, skp.versi(id), "Tugas baru"));
        skp.hasil(id, "Rancangan baru");
        assertThat(daftar.rincian(id).isi().hasilKerja()).hasSize(2);
        provinsi.sebagai(KABID);
        assertThat(daftar.rincian(id).isi().hasilKerja()).hasSize(1);
        assertThat(daftar.rincian(id).versiDitampilkan()).isEqualTo(1);
        assertThat(daftar.versi(id, 1).isi().hasilKerja()).hasSize(1);
        assertThatThrownBy(() -> daftar.versi(id, 2)).isInstanceOf(DataTidakDitemukan.class);
    }

    @Test
    void rincian_menyebut_siapa_yang_menyetujui_sebagai_apa(DaftarSkp daftar) {
        provinsi.sql("update core_penugasan set sampai = '2026-09-30' where pegawai_id = " + KABID);
        provinsi.tugaskan(100, KABID_LAIN, JABATAN_KABID, "PLT", "2026-10-01", "2026-10-05");
        var id = skp.disetujui(STAF, KABID_LAIN);
        provinsi.hari(LocalDate.of(2026, 10, 20));
        provinsi.sebagai(STAF);

        var rincian = daftar.rincian(id);

        assertThat(rincian.penilai().nama()).isEqualTo("Lukman");
        assertThat(rincian.penilaiSebagai()).isEqualTo("PLT");
        assertThat(rincian.penilaiJabatan()).isEqualTo("Kepala Bidang A");
        assertThat(rincian.boleh().bukaPerubahan()).isTrue();
        assertThat(rincian.boleh().sunting()).isFalse();
    }

    @Test
    void kaskade_menunjukkan_cakupan_dan_target_yang_belum_terbagi(
            KaskadeSkp kaskade, PenyusunanHasilKerja hasilKerja) {
        var induk = skp.draf(KABID);
        provinsi.sql("update skp_hasil_kerja set cascading = 'DIRECT'");
        var h = provinsi.angka("select id from skp_hasil_kerja where skp_id = " + induk);
        var id = skp.draf(STAF);
        assertThat(kaskade.lembarHasil(id).atasan().hasil().get(0).pemikul()).isZero();
        var milik = hasilKerja.ambil(id, h);
        provinsi.sql(
                "update skp_indikator set target_angka = 5 where hasil_kerja_id = " + milik.id());

        var atasan = kaskade.lembarHasil(id).atasan();

        assertThat(atasan.nama()).isEqualTo("Ratna");
        assertThat(atasan.status()).hasToString("DRAFT");
        assertThat(atasan.hasil())
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.pemikul()).isEqualTo(1);
                            assertThat(r.milikSaya()).isEqualTo(1);
                            assertThat(r.target().get(0).dipikul()).isEqualTo("5");
                            assertThat(r.target().get(0).target()).isEqualTo("12 OPD");
                            assertThat(r.targetBelumTerbagi()).isTrue();
                        });
        var matriks = kaskade.lembarMatriks(id, false).matriks();
        assertThat(matriks.kolom()).hasSize(1);
        assertThat(matriks.baris().get(0).sel().get(0)).containsExactly("Tersusunnya peta jabatan");
        provinsi.sebagai(KABID);
        assertThat(kaskade.periksa(induk).saran())
                .extracting(Pelanggaran::kode)
                .contains("SKP-225");
    }

    @Test
    void antrean_dan_papan_tim_hanya_memuat_bawahan(AntreanSkp antrean, PapanTim papan) {
        skp.diajukan(STAF_LAIN);
        skp.diajukan(STAF);
        provinsi.sebagai(KABID);

        var halaman = antrean.halaman(null, null, 0, 25);
        assertThat(halaman.total()).isEqualTo(1);
        assertThat(halaman.baris().get(0).nama()).isEqualTo("Bagus");
        assertThat(halaman.baris().get(0).tanpaRisiko()).isFalse();
        assertThat(antrean.halaman("cit", null, 0, 25).baris()).isEmpty();
        assertThat(antrean.halaman(null, true, 0, 25).baris()).isEmpty();
        assertThat(papan.tim(2026))
                .extracting(b -> b.nama() + ":" + b.keadaan())
                .containsExactly("Bagus:DIAJUKAN", "Citra:BELUM_ADA");
    }

    @Test
    void tugas_muncul_untuk_pegawai_dan_atasan_selama_ada_sebabnya(DaftarTugas tugas) {
        provinsi.sebagai(STAF);
        assertThat(tugas.milikSaya()).extracting(Tugas::jenis).containsExactly("SKP_BELUM_ADA");
        var id = skp.diajukan(STAF);
        provinsi.sebagai(STAF);
        assertThat(tugas.milikSaya()).isEmpty();
        provinsi.sebagai(KABID);
        assertThat(tugas.milikSaya())
                .extracting(Tugas::jenis)
                .containsExactly("SKP_BELUM_ADA", "SKP_MENUNGGU");
        PerkakasUji.bean(id.teladan.skp.persetujuan.PengembalianSkp.class)
                .kembalikan(
                        new id.teladan.skp.persetujuan.KembalikanSkp(
                                id, skp.versi(id), "Perjelas target"));
        provinsi.sebagai(STAF);
        assertThat(tugas.milikSaya())
                .singleElement()
                .satisfies(
                        t -> {
                            assertThat(t.jenis()).isEqualTo("SKP_DIKEMBALIKAN");
                            assertThat(t.nilai()).containsExactly("2026", "Perjelas target");
                        });
    }

    @Test
    void halaman_daftar_paling_banyak_dua_pernyataan_dan_halaman_rincian_empat(
            DaftarSkp daftar,
            KaskadeSkp kaskade,
            AntreanSkp antrean,
            PapanTim papan,
            DaftarRealisasi realisasi,
            DaftarEvaluasi evaluasi) {
        var id = skp.disetujui(STAF, KABID);
        nilai(id, 3, NilaiButir.SESUAI, NilaiButir.SESUAI);
        isi(
                id,
                3,
                CapaianOrganisasi.BAIK,
                Rating.SESUAI_EKSPEKTASI,
                Rating.SESUAI_EKSPEKTASI,
                null);
        provinsi.sebagai(STAF);
        PerkakasUji.bean(PerubahanSkp.class)
                .buka(new BukaPerubahan(id, skp.versi(id), "Target naik"));
        skp.ajukan(id);
        skp.diajukan(REKAN);
        provinsi.sebagai(KABID);
        evaluasi.rincian(id, 3);

        // /skp/persetujuan: a list and a detail on one page
        paling(2, () -> antrean.halaman(null, null, 0, 1));
        paling(3, () -> daftar.berdampingan(id));
        // /skp/tim
        paling(2, () -> papan.tim(2026));
        // /skp/rincian
        paling(4, () -> daftar.rincian(id));
        paling(4, () -> daftar.versi(id, 1));
        // /skp/realisasi and /skp/evaluasi of the superior
        paling(4, () -> realisasi.lembar(id, 3));
        paling(4, () -> evaluasi.rincian(id, 3));
        paling(4, () -> evaluasi.rincian(id, 0));
        assertThat(evaluasi.rincian(id, 3).distribusi().total()).isEqualTo(1);

        provinsi.sebagai(STAF);
        daftar.milikSaya();
        // /skp/saya
        paling(2, daftar::milikSaya);
        // /skp/susun with each of its sheets
        paling(4, () -> kaskade.lembarHasil(id));
        paling(4, () -> kaskade.lembarMatriks(id, false));
        paling(4, () -> kaskade.lembarMatriks(id, true));
        paling(4, () -> kaskade.lembar(id));
        // /skp/realisasi and /skp/evaluasi of the owner
        paling(4, () -> realisasi.lembar(id, 3));
        paling(4, () -> evaluasi.rincian(id, 3));
    }

    private static void paling(int banyak, Runnable halaman) {
        assertThat(PerkakasUji.hitungPernyataan(halaman)).isLessThanOrEqualTo(banyak);
    }

    @Test
    void yang_menulis_pertama_di_jendela_lain_tidak_tertimpa(
            PencatatanRealisasi realisasi,
            DaftarRealisasi daftarRealisasi,
            PenyusunanPerilaku perilaku,
            PenilaianSkp penilaian) {
        var draf = skp.draf(REKAN);
        perilaku.simpan(new SimpanEkspektasi(draf, NilaiBerakhlak.LOYAL, 0, "Dari kantor"));
        assertThatThrownBy(
                        () ->
                                perilaku.simpan(
                                        new SimpanEkspektasi(
                                                draf, NilaiBerakhlak.LOYAL, 0, "Dari rumah")))
                .isInstanceOf(KonflikPerubahan.class);

        var id = skp.disetujui(STAF, KABID);
        var indikator =
                provinsi.angka(
                        "select min(i.id) from skp_indikator i join skp_hasil_kerja h on h.id = i.hasil_kerja_id where h.skp_id = "
                                + id);
        provinsi.sebagai(STAF);
        assertThat(daftarRealisasi.tersimpan(id, indikator, 3)).isNull();
        realisasi.simpan(
                new SimpanRealisasi(id, indikator, 3, 0, new BigDecimal("11"), "Dari kantor"));
        assertThatThrownBy(
                        () ->
                                realisasi.simpan(
                                        new SimpanRealisasi(
                                                id,
                                                indikator,
                                                3,
                                                0,
                                                new BigDecimal("12"),
                                                "Dari rumah")))
                .isInstanceOf(KonflikPerubahan.class);
        assertThat(daftarRealisasi.tersimpan(id, indikator, 3))
                .satisfies(
                        t -> {
                            assertThat(t.uraian()).isEqualTo("Dari kantor");
                            assertThat(t.angka()).isEqualByComparingTo("11");
                            assertThat(t.oleh()).isEqualTo("Bagus");
                        });

        provinsi.sebagai(KABID);
        assertThatThrownBy(() -> daftarRealisasi.tersimpan(id, indikator, 3))
                .isInstanceOf(DataTidakDitemukan.class);
        var isi =
                new IsiEvaluasi(id, 3, 0, CapaianOrganisasi.BAIK, null, null, null, "Dari kantor");
        penilaian.isi(isi);
        assertThatThrownBy(() -> penilaian.isi(isi)).isInstanceOf(KonflikPerubahan.class);
        assertThat(sebagaiKabid(id, 3).diubahOleh()).isEqualTo("Ratna");
    }

    @Test
    void atasan_dari_atasan_bukan_penilai(DaftarSkp daftar) {
        var id = skp.diajukan(STAF);
        provinsi.sebagai(KADIS);

        assertThatThrownBy(() -> daftar.rincian(id)).isInstanceOf(DataTidakDitemukan.class);
    }

    private void nilai(long id, int triwulan, NilaiButir hasil, NilaiButir perilaku) {
        provinsi.sebagai(KABID);
        var penilaian = PerkakasUji.bean(PenilaianSkp.class);
        penilaian.nilai(
                new NilaiButirSkp(
                        id,
                        triwulan,
                        versi(id, triwulan),
                        provinsi.angka("select min(id) from skp_hasil_kerja where skp_id = " + id),
                        null,
                        hasil));
        for (var n : NilaiBerakhlak.values()) {
            nilaiPerilaku(id, triwulan, n, perilaku);
        }
    }

    private void nilaiPerilaku(long id, int triwulan, NilaiBerakhlak nilai, NilaiButir rating) {
        PerkakasUji.bean(PenilaianSkp.class)
                .nilai(new NilaiButirSkp(id, triwulan, versi(id, triwulan), null, nilai, rating));
    }

    private void isi(
            long id,
            int triwulan,
            CapaianOrganisasi capaian,
            Rating hasil,
            Rating perilaku,
            String alasan) {
        PerkakasUji.bean(PenilaianSkp.class)
                .isi(
                        new IsiEvaluasi(
                                id,
                                triwulan,
                                versi(id, triwulan),
                                capaian,
                                hasil,
                                perilaku,
                                alasan,
                                null));
    }

    private RincianEvaluasi sebagaiKabid(long id, int triwulan) {
        provinsi.sebagai(KABID);
        return PerkakasUji.bean(DaftarEvaluasi.class).rincian(id, triwulan);
    }

    private long versi(long id, int triwulan) {
        return provinsi.angka(
                "select coalesce(max(versi), 0) from skp_evaluasi where skp_id = "
                        + id
                        + " and triwulan = "
                        + triwulan);
    }

    private static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }
}
