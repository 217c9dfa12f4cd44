package id.teladan.skp.penutupan;

import static id.teladan.skp.ProvinsiKecil.KABID;
import static id.teladan.skp.ProvinsiKecil.KABID_LAIN;
import static id.teladan.skp.ProvinsiKecil.KADIS;
import static id.teladan.skp.ProvinsiKecil.REKAN;
import static id.teladan.skp.ProvinsiKecil.SEKDA;
import static id.teladan.skp.ProvinsiKecil.STAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.core.tugas.DaftarTugas;
import id.teladan.core.tugas.Tugas;
import id.teladan.skp.ProvinsiKecil;
import id.teladan.skp.TimUji;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.organisasi.SyaratPenutupan;
import id.teladan.skp.evaluasi.PenetapanMassal;
import id.teladan.skp.evaluasi.PenetapanPredikat;
import id.teladan.skp.evaluasi.TetapkanPredikat;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@ExtendWith(PerkakasUji.class)
class PenutupanTest {

    private static final long BIDANG = 3;

    private ProvinsiKecil provinsi;
    private TimUji tim;
    private PenutupanEvaluasi penutupan;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas, PenutupanEvaluasi bean) {
        provinsi = ProvinsiKecil.bangun(db, perkakas);
        tim = new TimUji(provinsi);
        penutupan = bean;
    }

    private void capaian(String predikat) {
        provinsi.sql(
                "insert into skp_capaian_organisasi (id, unit_id, tahun, jenis, ke, predikat, penjelasan, penetap_id, penetap,"
                        + " ditetapkan_pada, jejak, diubah_oleh, diubah_pada) values (1, 2, 2026, 'TRIWULANAN', 3, '"
                        + predikat
                        + "', 'uji', 1, 'Sari', '2026-10-01', '{}', 'Sari', '2026-10-01')");
    }

    /** A team with these predicates in the third quarter: so many SB, B, BP. */
    private List<Long> sebaran(int sangatBaik, int baik, int perbaikan) {
        var semua = tim.buat(sangatBaik + baik + perbaikan);
        for (var i = 0; i < semua.size(); i++) {
            tim.predikat(
                    semua.get(i),
                    3,
                    i < sangatBaik
                            ? "SANGAT_BAIK"
                            : i < sangatBaik + baik ? "BAIK" : "BUTUH_PERBAIKAN");
        }
        return semua;
    }

    private StatusPenutupan tutup(String alasan) {
        provinsi.sebagai(KABID);
        return penutupan.tutup(new TutupEvaluasi(BIDANG, 2026, 3, alasan));
    }

    private PutuskanPenutupan keputusan(String catatan) {
        return new PutuskanPenutupan(
                provinsi.angka("select max(id) from skp_penutupan"),
                provinsi.angka("select versi from skp_penutupan order by id desc limit 1"),
                catatan);
    }

    private String predikat() {
        return provinsi.teks(
                "select group_concat(concat(skp_id, predikat, versi) order by id) from skp_evaluasi");
    }

    private String status() {
        return provinsi.teks("select status from skp_penutupan order by nomor desc limit 1");
    }

    @Test
    void pola_terpenuhi_ditutup_langsung_dan_predikat_tidak_berubah() {
        capaian("BAIK");
        sebaran(5, 14, 1);
        var sebelum = predikat();
        assertThat(tutup(null)).isEqualTo(StatusPenutupan.DITUTUP);
        assertThat(predikat()).isEqualTo(sebelum);
        assertThat(JsonJejak.baca(provinsi.teks("select jejak from skp_penutupan")).langkah())
                .extracting(l -> l.langkah())
                .contains(
                        "Kelengkapan evaluasi unit",
                        "Syarat penutupan",
                        "Pimpinan unit menutup evaluasi");
        assertThatThrownBy(() -> tutup(null)).hasMessage("SKP-811");
    }

    @Test
    void unit_kecil_di_luar_pola_cukup_alasan_tertulis() {
        capaian("BAIK");
        sebaran(0, 9, 0);
        assertThatThrownBy(() -> tutup(" ")).hasMessage("SKP-815");
        assertThat(tutup("Semua target tercapai sama rata")).isEqualTo(StatusPenutupan.DITUTUP);
    }

    @Test
    void sepuluh_orang_di_luar_pola_menunggu_pengesahan_dan_tidak_seorang_pun_diturunkan(
            DaftarTugas tugas, DaftarPenutupan daftar) {
        capaian("BAIK");
        sebaran(0, 10, 0);
        var sebelum = predikat();
        assertThat(tutup("Semua target tercapai sama rata")).isEqualTo(StatusPenutupan.MENUNGGU);
        provinsi.sebagai(KADIS);
        assertThat(tugas.milikSaya()).extracting(Tugas::jenis).contains("PENUTUPAN_SAHKAN");
        assertThat(daftar.rincian(BIDANG, 2026, 3).bolehMengesahkan()).isTrue();
        penutupan.sahkan(keputusan("Sesuai laporan"));
        assertThat(status()).isEqualTo("DITUTUP");
        assertThat(predikat()).isEqualTo(sebelum);
        assertThat(tugas.milikSaya()).extracting(Tugas::jenis).doesNotContain("PENUTUPAN_SAHKAN");
        assertThat(
                        provinsi.teks(
                                "select group_concat(jenis order by id) from core_pemberitahuan where jenis like 'PENUTUPAN%'"))
                .isEqualTo("PENUTUPAN_MENUNGGU,PENUTUPAN_DITUTUP");
    }

    @Test
    void dikembalikan_lalu_ditutup_lagi_menjadi_nomor_berikutnya() {
        capaian("BAIK");
        sebaran(0, 10, 0);
        tutup("Singkat");
        provinsi.sebagai(KADIS);
        assertThatThrownBy(() -> penutupan.kembalikan(keputusan(" "))).hasMessage("SKP-819");
        penutupan.kembalikan(keputusan("Sebutkan datanya"));
        assertThat(status()).isEqualTo("DIKEMBALIKAN");
        assertThat(tutup("Realisasi semua orang 98 sampai 101 persen"))
                .isEqualTo(StatusPenutupan.MENUNGGU);
        assertThat(provinsi.angka("select max(nomor) from skp_penutupan")).isEqualTo(2);
    }

    @Test
    void belum_lengkap_tidak_dapat_ditutup_dan_cltn_tidak_menghalangi() {
        var semua = sebaran(3, 5, 1);
        assertThatThrownBy(() -> tutup("Uji")).hasMessage("SKP-812");
        capaian("BAIK");
        provinsi.sql("delete from skp_evaluasi where skp_id = " + semua.get(0));
        assertThatThrownBy(() -> tutup("Uji"))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g ->
                                assertThat(g.pelanggaran())
                                        .containsExactly(Pelanggaran.pada("", "SKP-813", 1)));
        provinsi.sql("update core_pegawai set kedudukan_hukum = '02' where id = " + semua.get(0));
        assertThat(tutup(null)).isEqualTo(StatusPenutupan.DITUTUP);
    }

    @Test
    void tanpa_seorang_pun_berpredikat_tidak_dapat_ditutup() {
        capaian("BAIK");
        assertThatThrownBy(() -> tutup("Uji")).hasMessage("SKP-814");
    }

    @Test
    void sesudah_ditutup_predikat_tidak_dapat_ditetapkan_sampai_dibuka_kembali(
            PenetapanPredikat penetapan) {
        capaian("BAIK");
        var semua = sebaran(3, 5, 1);
        tutup(null);
        var id = semua.get(0);
        provinsi.sql("delete from skp_evaluasi where skp_id = " + id);
        tim.draf(id, 3, "SESUAI", "SESUAI_EKSPEKTASI");
        provinsi.sebagai(KABID);
        assertThatThrownBy(() -> penetapan.tetapkan(new TetapkanPredikat(id, 3, 1)))
                .hasMessage("SKP-515");
        provinsi.sebagai(KADIS);
        penutupan.buka(keputusan("Ada yang terlewat"));
        provinsi.sebagai(KABID);
        assertThat(penetapan.tetapkan(new TetapkanPredikat(id, 3, 1)))
                .isEqualTo(PredikatKinerja.BAIK);
    }

    @ParameterizedTest(name = "{0} {1} oleh {2}: {3}")
    @CsvFileSource(resources = "/kasus/skp/langkah-penutupan.csv", numLinesToSkip = 1)
    void langkah_penutupan_mengikuti_tabel(
            String dari, String langkah, String siapa, String hasil) {
        capaian("BAIK");
        sebaran(0, 10, 0);
        tutup("Uji");
        provinsi.sql("update skp_penutupan set status = '" + dari + "'");
        provinsi.sebagai(
                switch (siapa) {
                    case "PENGESAH" -> KADIS;
                    case "PENUTUP" -> KABID;
                    case "ATASAN_PENGESAH" -> SEKDA;
                    case "PIMPINAN_LAIN" -> KABID_LAIN;
                    default -> STAF;
                });
        Runnable kerja =
                switch (langkah) {
                    case "SAHKAN" -> () -> penutupan.sahkan(keputusan("Uji"));
                    case "KEMBALIKAN" -> () -> penutupan.kembalikan(keputusan("Uji"));
                    case "BUKA" -> () -> penutupan.buka(keputusan("Uji"));
                    default -> () -> penutupan.tutup(new TutupEvaluasi(BIDANG, 2026, 3, "Uji"));
                };
        switch (hasil) {
            case "TIADA" ->
                    assertThatThrownBy(kerja::run)
                            .isInstanceOfAny(DataTidakDitemukan.class, AksesDitolak.class);
            case "SKP-811", "SKP-816", "SKP-817" ->
                    assertThatThrownBy(kerja::run).hasMessage(hasil);
            default -> kerja.run();
        }
        assertThat(status())
                .isEqualTo(hasil.equals("TIADA") || hasil.startsWith("SKP-") ? dari : hasil);
    }

    @Test
    void daftar_dan_rincian_menunjukkan_yang_menunggu_saya(DaftarPenutupan daftar) {
        capaian("BAIK");
        sebaran(0, 10, 0);
        provinsi.sebagai(KABID);
        assertThat(daftar.halaman(2026, 3, null, 0, 25).baris())
                .singleElement()
                .satisfies(b -> assertThat(b.tugas()).isEqualTo("TUTUP"));
        var rincian = daftar.rincian(BIDANG, 2026, 3);
        assertThat(rincian.syarat()).isEqualTo(SyaratPenutupan.ALASAN_DAN_PENGESAHAN);
        assertThat(rincian.capaianDari()).isEqualTo("Dinas Pendidikan");
        assertThat(rincian.tanpaSkp()).isEqualTo(2);
        assertThat(rincian.bolehTutup()).isTrue();
        tutup("Uji");
        provinsi.sebagai(KADIS);
        assertThat(daftar.halaman(2026, 3, "bidang", 0, 25).baris())
                .extracting(b -> b.unit() + ":" + b.status() + ":" + b.tugas())
                .containsExactly("Bidang A:MENUNGGU:SAHKAN", "Bidang B:null:null");
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.halaman(2026, 3, null, 0, 25)))
                .isLessThanOrEqualTo(2);
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.rincian(BIDANG, 2026, 3)))
                .isLessThanOrEqualTo(4);
        provinsi.sebagai(KABID_LAIN);
        assertThatThrownBy(() -> daftar.rincian(BIDANG, 2026, 3))
                .isInstanceOf(DataTidakDitemukan.class);
        provinsi.sql(
                "insert into core_peran_pengguna (id, pegawai_id, peran, unit_id, mulai) values (900, "
                        + REKAN
                        + ", 'PENGELOLA_OPD', 2, '2026-01-01')");
        provinsi.sebagai(REKAN);
        assertThat(daftar.halaman(2026, 3, null, 0, 25).total()).isEqualTo(3);
        assertThat(daftar.rincian(BIDANG, 2026, 3).bolehMengesahkan()).isFalse();
    }

    @Test
    void kalibrasi_menjajarkan_dan_mencatat_tanpa_mengubah_rating(Kalibrasi kalibrasi) {
        var semua = tim.buat(30);
        semua.forEach(id -> tim.draf(id, 3, "ATAS", "DI_ATAS_EKSPEKTASI"));
        var sebelum = predikat();
        provinsi.sebagai(KADIS);
        kalibrasi.catat(
                new CatatKalibrasi(
                        BIDANG, 2026, 3, semua.get(4), "Bandingkan dengan bukti triwulan II"));
        var lembar = kalibrasi.lembar(BIDANG, 2026, 3);
        assertThat(lembar).hasSize(30);
        assertThat(lembar.get(4))
                .satisfies(
                        b -> {
                            assertThat(b.predikat()).isEqualTo(PredikatKinerja.SANGAT_BAIK);
                            assertThat(b.atas()).isEqualTo(8);
                            assertThat(b.catatan()).hasSize(1);
                            assertThat(b.siap()).as("bukan penilai langsungnya").isFalse();
                        });
        assertThat(predikat()).isEqualTo(sebelum);
        provinsi.sebagai(KABID);
        assertThat(kalibrasi.lembar(BIDANG, 2026, 3)).allMatch(BarisKalibrasi::siap);
        assertThat(PerkakasUji.hitungPernyataan(() -> kalibrasi.lembar(BIDANG, 2026, 3)))
                .isEqualTo(1);
        assertThatThrownBy(
                        () ->
                                kalibrasi.catat(
                                        new CatatKalibrasi(BIDANG, 2026, 3, semua.get(0), " ")))
                .hasMessage("SKP-820");
        assertThatThrownBy(
                        () -> kalibrasi.catat(new CatatKalibrasi(BIDANG, 2026, 3, 999_999, "Uji")))
                .isInstanceOf(DataTidakDitemukan.class);
        provinsi.sebagai(KABID_LAIN);
        assertThat(kalibrasi.lembar(BIDANG, 2026, 3)).isEmpty();
        provinsi.sebagai(REKAN);
        assertThatThrownBy(() -> kalibrasi.lembar(BIDANG, 2026, 3))
                .isInstanceOf(AksesDitolak.class);
    }

    @Test
    void tiga_puluh_ditetapkan_sekaligus_yang_gagal_disebut_dan_yang_lain_jalan_terus(
            PenetapanMassal massal) {
        var semua = tim.buat(30);
        semua.forEach(id -> tim.draf(id, 3, "SESUAI", "SESUAI_EKSPEKTASI"));
        provinsi.sql(
                "delete from skp_penilaian_butir where evaluasi_id = "
                        + semua.get(7)
                        + " and nilai = 'LOYAL'");
        provinsi.sql("update skp_evaluasi set versi = 5 where skp_id = " + semua.get(11));
        provinsi.sebagai(KABID);
        var perintah = new ArrayList<TetapkanPredikat>();
        semua.forEach(id -> perintah.add(new TetapkanPredikat(id, 3, 1)));
        var hasil = new ArrayList<PenetapanMassal.Hasil>();
        var pernyataan =
                PerkakasUji.hitungPernyataan(() -> hasil.addAll(massal.tetapkan(perintah)));

        assertThat(hasil).hasSize(30);
        assertThat(hasil.get(7).masalah())
                .containsExactly(Pelanggaran.pada("butir", "SKP-502", "Loyal"));
        assertThat(hasil.get(11).predikat()).isNull();
        assertThat(hasil.stream().filter(h -> h.predikat() == PredikatKinerja.BAIK)).hasSize(28);
        assertThat(provinsi.angka("select count(*) from skp_evaluasi where status = 'DITETAPKAN'"))
                .isEqualTo(28);
        assertThat(provinsi.angka("select count(*) from skp_jejak_evaluasi")).isEqualTo(28);
        assertThat(pernyataan).as("pernyataan untuk 30 bawahan").isLessThanOrEqualTo(30 * 10);

        massal.tetapkan(perintah);
        assertThat(provinsi.angka("select count(*) from skp_jejak_evaluasi")).isEqualTo(28);
    }
}
