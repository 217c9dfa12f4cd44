package id.teladan.skp.keberatan;

import static id.teladan.skp.ProvinsiKecil.KABID;
import static id.teladan.skp.ProvinsiKecil.KABID_LAIN;
import static id.teladan.skp.ProvinsiKecil.KADIS;
import static id.teladan.skp.ProvinsiKecil.REKAN;
import static id.teladan.skp.ProvinsiKecil.SEKDA;
import static id.teladan.skp.ProvinsiKecil.STAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.berkas.BerkasSaya;
import id.teladan.core.berkas.UnggahBerkas;
import id.teladan.core.dokumen.VerifikasiDokumen;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.core.tugas.DaftarTugas;
import id.teladan.core.tugas.Tugas;
import id.teladan.skp.EvaluasiUji;
import id.teladan.skp.ProvinsiKecil;
import id.teladan.skp.SkpUji;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.dokumen.PencetakanSkp;
import id.teladan.skp.evaluasi.DaftarEvaluasi;
import id.teladan.skp.evaluasi.JenisTanggapan;
import id.teladan.skp.evaluasi.StatusEvaluasi;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(PerkakasUji.class)
class KeberatanTest {

    private static final String ALAMAT = "https://asn.contoh.go.id";
    private static final LocalDate TERIMA = LocalDate.of(2026, 10, 5);

    private ProvinsiKecil provinsi;
    private SkpUji skp;
    private EvaluasiUji evaluasi;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas) {
        provinsi = ProvinsiKecil.bangun(db, perkakas);
        skp = new SkpUji(provinsi);
        evaluasi = new EvaluasiUji(provinsi);
    }

    /** An evaluation of the year that the employee received on 5 October 2026. */
    private long dinilai(NilaiButir hasil, NilaiButir perilaku) {
        var id = skp.disetujui(STAF, KABID);
        evaluasi.ditetapkan(id, 0, KABID, hasil, perilaku);
        evaluasi.diterima(id, 0, STAF);
        return id;
    }

    private static long ajukan(long skp) {
        return PerkakasUji.bean(PengajuanKeberatan.class)
                .ajukan(new AjukanKeberatan(skp, 0, "Bukti triwulan III belum dibaca", List.of()));
    }

    private long versi(long id) {
        return provinsi.angka("select versi from skp_keberatan where id = " + id);
    }

    private String status(long id) {
        return provinsi.teks("select status from skp_keberatan where id = " + id);
    }

    private void dengarKeduanya(long id) {
        provinsi.sebagai(KADIS);
        PerkakasUji.bean(PemeriksaanKeberatan.class).periksa(new PeriksaKeberatan(id, versi(id)));
        provinsi.sebagai(STAF);
        PerkakasUji.bean(PemberianKeterangan.class)
                .beri(new BeriKeterangan(id, versi(id), "Laporan ada di berkas terlampir"));
        provinsi.sebagai(KADIS);
        PerkakasUji.bean(PemeriksaanKeberatan.class)
                .dengar(
                        new DengarPihak(
                                id,
                                versi(id),
                                PihakKeberatan.PENILAI,
                                CaraKeterangan.LISAN,
                                "Membenarkan laporan belum dibaca"));
    }

    @Test
    void dari_pengajuan_sampai_dikabulkan_dengan_versi_baru_dan_jejak(
            PutusanKeberatan putusan,
            DaftarKeberatan daftar,
            DaftarEvaluasi lembar,
            PencetakanSkp cetak,
            VerifikasiDokumen verifikasi,
            BerkasSaya berkas,
            PengajuanKeberatan pengajuan,
            PredikatDigantiUji peristiwa) {
        peristiwa.kosongkan();
        var id = dinilai(NilaiButir.BAWAH, NilaiButir.SESUAI);
        var lama = cetak.dokumen(id, 0, ALAMAT).kode();
        var bukti = berkas.unggah(new UnggahBerkas("laporan.pdf", pdf())).id();
        var k =
                pengajuan.ajukan(
                        new AjukanKeberatan(
                                id, 0, "Bukti triwulan III belum dibaca", List.of(bukti)));
        assertThat(status(k)).isEqualTo("DIAJUKAN");
        assertThat(skp.status(id)).isEqualTo("FINAL");

        provinsi.sebagai(KADIS);
        assertThat(berkas.unduh(bukti).nama()).isEqualTo("laporan.pdf");
        assertThat(daftar.halaman(saringan(TabKeberatan.PERIKSA), 0, 25).baris())
                .singleElement()
                .satisfies(
                        b -> {
                            assertThat(b.nama()).isEqualTo("Bagus");
                            assertThat(b.penilai()).isEqualTo("Ratna");
                            assertThat(b.batasKeputusan()).isEqualTo(TERIMA.plusDays(14));
                        });
        dengarKeduanya(k);
        var rincian = daftar.rincian(k);
        assertThat(rincian.bolehMemutuskan()).isTrue();
        assertThat(rincian.evaluasi().pegawai().nama()).isEqualTo("Bagus");
        assertThat(rincian.keterangan()).hasSize(2);
        assertThat(rincian.bukti()).hasSize(1);
        putusan.putuskan(
                new PutuskanKeberatan(
                        k,
                        rincian.versi(),
                        true,
                        Rating.SESUAI_EKSPEKTASI,
                        Rating.SESUAI_EKSPEKTASI,
                        "Laporan sah dan tepat waktu",
                        ALAMAT));

        assertThat(status(k)).isEqualTo("DIKABULKAN");
        assertThat(verifikasi.periksa(lama).orElseThrow().adaLebihBaru()).isTrue();
        provinsi.sebagai(STAF);
        var kini = lembar.rincian(id, 0);
        assertThat(kini.predikat()).isEqualTo(PredikatKinerja.BAIK);
        assertThat(kini.status()).isEqualTo(StatusEvaluasi.HASIL_KEBERATAN);
        assertThat(kini.penyampaian().nomor()).isEqualTo(2);
        assertThat(kini.penilai().nama()).isEqualTo("Ratna");
        assertThat(kini.jejak().langkah())
                .extracting(l -> l.langkah())
                .contains("Kedua pihak didengar", "Kuadran predikat kinerja");
        assertThat(kini.penyampaian().digantikan())
                .singleElement()
                .satisfies(
                        v -> {
                            assertThat(v.predikat()).isEqualTo(PredikatKinerja.BUTUH_PERBAIKAN);
                            assertThat(v.digantikanOleh()).isEqualTo("Karta");
                            assertThat(v.jejak()).isNotNull();
                        });
        var baru = cetak.dokumen(id, 0, ALAMAT).kode();
        assertThat(baru).isNotEqualTo(lama);
        assertThat(verifikasi.periksa(baru).orElseThrow())
                .satisfies(
                        h -> {
                            assertThat(h.adaLebihBaru()).isFalse();
                            assertThat(h.ringkasan())
                                    .anySatisfy(
                                            b ->
                                                    assertThat(b.nilai())
                                                            .contains("menggantikan versi 1"));
                        });
        assertThat(peristiwa.semua())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.lama()).isEqualTo("BUTUH_PERBAIKAN");
                            assertThat(p.baru()).isEqualTo("BAIK");
                            assertThat(p.pegawaiId()).isEqualTo(STAF);
                        });
        assertThat(
                        provinsi.teks(
                                "select group_concat(jenis order by id) from core_pemberitahuan where jenis like 'KEBERATAN%'"))
                .isEqualTo(
                        "KEBERATAN_MASUK,KEBERATAN_ATAS_PENILAIAN,KEBERATAN_DIPERIKSA,KEBERATAN_DIPERIKSA,KEBERATAN_DIPUTUS,KEBERATAN_DIPUTUS");
        provinsi.sebagai(STAF);
        assertThatThrownBy(
                        () -> pengajuan.ajukan(new AjukanKeberatan(id, 0, "Belum puas", List.of())))
                .hasMessage("SKP-706");
    }

    @Test
    void ditolak_tidak_mengubah_evaluasi_dan_alasannya_tersimpan(
            PutusanKeberatan putusan, DaftarEvaluasi lembar, PredikatDigantiUji peristiwa) {
        peristiwa.kosongkan();
        var id = dinilai(NilaiButir.BAWAH, NilaiButir.SESUAI);
        var k = ajukan(id);
        dengarKeduanya(k);
        putusan.putuskan(
                new PutuskanKeberatan(k, versi(k), false, null, null, "Bukti tidak cukup", ALAMAT));

        assertThat(status(k)).isEqualTo("DITOLAK");
        provinsi.sebagai(STAF);
        var kini = lembar.rincian(id, 0);
        assertThat(kini.predikat()).isEqualTo(PredikatKinerja.BUTUH_PERBAIKAN);
        assertThat(kini.penyampaian().nomor()).isEqualTo(1);
        assertThat(kini.penyampaian().statusKeberatan()).isEqualTo("DITOLAK");
        assertThat(peristiwa.semua()).isEmpty();
        var jejak = JsonJejak.baca(provinsi.teks("select jejak from skp_keberatan"));
        assertThat(jejak.langkah()).anySatisfy(l -> assertThat(l.nilai()).isEqualTo("DITOLAK"));
    }

    @ParameterizedTest(name = "hari ke-{0} sesudah terima: {1}")
    @CsvSource({"0,DIAJUKAN", "13,DIAJUKAN", "14,DIAJUKAN", "15,KEDALUWARSA", "40,KEDALUWARSA"})
    void batas_pengajuan_empat_belas_hari_termasuk_hari_terakhir(int hari, String harap) {
        var id = dinilai(NilaiButir.BAWAH, NilaiButir.SESUAI);
        provinsi.hari(TERIMA.plusDays(hari));
        provinsi.sebagai(STAF);
        var k = ajukan(id);

        assertThat(status(k)).isEqualTo(harap);
        assertThat(provinsi.teks("select batas_pengajuan from skp_keberatan"))
                .isEqualTo(TERIMA.plusDays(14).toString());
        assertThat(provinsi.angka("select count(*) from skp_keberatan where jejak is not null"))
                .isEqualTo(harap.equals("KEDALUWARSA") ? 1 : 0);
        assertThat(
                        provinsi.angka(
                                "select count(*) from core_pemberitahuan where jenis = 'KEBERATAN_MASUK'"))
                .isEqualTo(harap.equals("KEDALUWARSA") ? 0 : 1);
    }

    @Test
    void tanpa_catatan_terima_hari_mengajukan_dihitung_sebagai_hari_terima() {
        var id = skp.disetujui(STAF, KABID);
        evaluasi.ditetapkan(id, 0, KABID, NilaiButir.BAWAH, NilaiButir.SESUAI);
        provinsi.hari(TERIMA.plusDays(60));
        provinsi.sebagai(STAF);
        var k = ajukan(id);

        assertThat(status(k)).isEqualTo("DIAJUKAN");
        assertThat(provinsi.teks("select diterima from skp_keberatan"))
                .isEqualTo(TERIMA.plusDays(60).toString());
        assertThat(provinsi.teks("select status from skp_evaluasi")).isEqualTo("TIDAK_SEPAKAT");
    }

    @Test
    void yang_sudah_menandatangani_atau_menolak_tetap_boleh_keberatan_dalam_batas() {
        var id = dinilai(NilaiButir.BAWAH, NilaiButir.SESUAI);
        evaluasi.ditanggapi(
                id, 0, STAF, JenisTanggapan.MENOLAK_TANDA_TANGAN, "Realisasi belum dibaca");
        ajukan(id);
        assertThat(provinsi.teks("select status from skp_evaluasi"))
                .isEqualTo("MENOLAK_TANDA_TANGAN");
    }

    @Test
    void kiriman_yang_sama_berlaku_sekali() {
        var id = dinilai(NilaiButir.BAWAH, NilaiButir.SESUAI);
        assertThat(ajukan(id)).isEqualTo(ajukan(id));
        assertThat(provinsi.angka("select count(*) from skp_keberatan")).isEqualTo(1);
    }

    @Test
    void putusan_menyebut_semua_yang_kurang(PutusanKeberatan putusan) {
        var id = dinilai(NilaiButir.BAWAH, NilaiButir.SESUAI);
        var k = ajukan(id);
        provinsi.sebagai(KADIS);
        PerkakasUji.bean(PemeriksaanKeberatan.class).periksa(new PeriksaKeberatan(k, versi(k)));

        assertThatThrownBy(
                        () ->
                                putusan.putuskan(
                                        new PutuskanKeberatan(
                                                k, versi(k), true, null, null, " ", ALAMAT)))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g ->
                                assertThat(g.pelanggaran())
                                        .containsExactly(
                                                Pelanggaran.pada("", "SKP-710", "PEGAWAI"),
                                                Pelanggaran.pada("", "SKP-710", "PENILAI"),
                                                Pelanggaran.pada("pertimbangan", "SKP-713"),
                                                Pelanggaran.pada("rating", "SKP-714")));
    }

    @ParameterizedTest(name = "rating baru {0}/{1}: {2}")
    @CsvSource({
        "SESUAI_EKSPEKTASI,DI_BAWAH_EKSPEKTASI,SKP-711",
        "DI_BAWAH_EKSPEKTASI,SESUAI_EKSPEKTASI,SKP-712"
    })
    void yang_dikabulkan_tidak_boleh_turun_atau_tetap(
            Rating hasil, Rating perilaku, String kode, PutusanKeberatan putusan) {
        var id = dinilai(NilaiButir.BAWAH, NilaiButir.SESUAI);
        var k = ajukan(id);
        dengarKeduanya(k);
        assertThatThrownBy(
                        () ->
                                putusan.putuskan(
                                        new PutuskanKeberatan(
                                                k, versi(k), true, hasil, perilaku, "Uji", ALAMAT)))
                .hasMessage(kode);
        assertThat(status(k)).isEqualTo("DIPERIKSA");
        assertThat(provinsi.angka("select count(*) from skp_versi_evaluasi")).isZero();
    }

    @Test
    void sesudah_batas_keputusan_masih_dapat_diputus_dan_jejaknya_menyebut_terlambat(
            PutusanKeberatan putusan) {
        var id = dinilai(NilaiButir.BAWAH, NilaiButir.SESUAI);
        var k = ajukan(id);
        dengarKeduanya(k);
        provinsi.hari(TERIMA.plusDays(15));
        provinsi.sebagai(KADIS);
        putusan.putuskan(
                new PutuskanKeberatan(k, versi(k), false, null, null, "Bukti tidak cukup", ALAMAT));

        assertThat(JsonJejak.baca(provinsi.teks("select jejak from skp_keberatan")).langkah())
                .extracting(l -> l.langkah())
                .contains("Batas terlampaui 1 hari");
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvFileSource(resources = "/kasus/skp/langkah-keberatan.csv", numLinesToSkip = 1)
    void langkah_keberatan_mengikuti_tabel(String dari, String langkah, String hasil) {
        var id = dinilai(NilaiButir.BAWAH, NilaiButir.SESUAI);
        var k = ajukan(id);
        dengarKeduanya(k);
        provinsi.sql("update skp_keberatan set status = '" + dari + "'");
        var kerja = langkah(langkah, k);
        provinsi.sebagai(langkah.equals("KETERANGAN") ? STAF : KADIS);

        if (hasil.startsWith("SKP-")) {
            assertThatThrownBy(kerja::run).isInstanceOf(PelanggaranAturan.class).hasMessage(hasil);
            assertThat(status(k)).isEqualTo(dari);
        } else {
            kerja.run();
            assertThat(status(k)).isEqualTo(hasil);
        }
    }

    /** Everybody but the examiner of the day, on every step, in the state in which it would be lawful. */
    @ParameterizedTest
    @CsvSource({"PERIKSA", "DENGAR", "TOLAK", "KABULKAN", "KETERANGAN"})
    void selain_yang_berwenang_tidak_menemukan_keberatan(String langkah) {
        var id = dinilai(NilaiButir.BAWAH, NilaiButir.SESUAI);
        var k = ajukan(id);
        dengarKeduanya(k);
        if (langkah.equals("PERIKSA")) {
            provinsi.sql("update skp_keberatan set status = 'DIAJUKAN'");
        }
        var sebelum = status(k);
        var boleh = langkah.equals("KETERANGAN") ? List.of(STAF, KABID) : List.of(KADIS);
        for (var orang : List.of(SEKDA, KADIS, KABID, STAF, REKAN, KABID_LAIN)) {
            if (!boleh.contains(orang)) {
                var kerja = langkah(langkah, k);
                provinsi.sebagai(orang);
                assertThatThrownBy(kerja::run)
                        .as("%s oleh %s", langkah, orang)
                        .isInstanceOfAny(DataTidakDitemukan.class, AksesDitolak.class);
            }
        }
        assertThat(status(k)).isEqualTo(sebelum);
    }

    private Runnable langkah(String langkah, long k) {
        var v = versi(k);
        var pemeriksaan = PerkakasUji.bean(PemeriksaanKeberatan.class);
        var putusan = PerkakasUji.bean(PutusanKeberatan.class);
        return switch (langkah) {
            case "PERIKSA" -> () -> pemeriksaan.periksa(new PeriksaKeberatan(k, v));
            case "DENGAR" ->
                    () ->
                            pemeriksaan.dengar(
                                    new DengarPihak(
                                            k,
                                            v,
                                            PihakKeberatan.PEGAWAI,
                                            CaraKeterangan.TIDAK_HADIR,
                                            "Dua kali diundang, tidak hadir"));
            case "KETERANGAN" ->
                    () ->
                            PerkakasUji.bean(PemberianKeterangan.class)
                                    .beri(new BeriKeterangan(k, v, "Tambahan keterangan"));
            case "TOLAK" ->
                    () ->
                            putusan.putuskan(
                                    new PutuskanKeberatan(k, v, false, null, null, "Uji", ALAMAT));
            case "KABULKAN" ->
                    () ->
                            putusan.putuskan(
                                    new PutuskanKeberatan(
                                            k,
                                            v,
                                            true,
                                            Rating.SESUAI_EKSPEKTASI,
                                            Rating.DI_ATAS_EKSPEKTASI,
                                            "Uji",
                                            ALAMAT));
            default -> throw new IllegalArgumentException(langkah);
        };
    }

    @ParameterizedTest
    @EnumSource(
            value = StatusEvaluasi.class,
            names = {"DRAF", "HASIL_KEBERATAN"})
    void evaluasi_draf_dan_hasil_keberatan_tidak_dapat_digugat(StatusEvaluasi status) {
        var id = dinilai(NilaiButir.BAWAH, NilaiButir.SESUAI);
        provinsi.sql("update skp_evaluasi set status = '" + status + "'");
        provinsi.sebagai(STAF);
        assertThatThrownBy(() -> ajukan(id)).hasMessage("SKP-705");
    }

    @Test
    void penilai_yang_naik_menjadi_kepala_tidak_memeriksa_dirinya_atasannya_yang_memeriksa(
            DaftarKeberatan daftar) {
        var id = dinilai(NilaiButir.BAWAH, NilaiButir.SESUAI);
        var k = ajukan(id);
        provinsi.sql(
                "update core_penugasan set sampai = '2026-10-05' where pegawai_id in ("
                        + KADIS
                        + ","
                        + KABID
                        + ")");
        provinsi.tugaskan(200, KABID, 2, "DEFINITIF", "2026-10-06", null);
        provinsi.hari(TERIMA.plusDays(2));
        provinsi.sebagai(KABID);
        assertThat(daftar.halaman(saringan(TabKeberatan.PERIKSA), 0, 25).total()).isZero();
        provinsi.sebagai(SEKDA);
        assertThat(daftar.halaman(saringan(TabKeberatan.PERIKSA), 0, 25).total()).isEqualTo(1);
        PerkakasUji.bean(PemeriksaanKeberatan.class).periksa(new PeriksaKeberatan(k, versi(k)));
        assertThat(status(k)).isEqualTo("DIPERIKSA");
    }

    @Test
    void tugas_menunggu_pemeriksa_lalu_kedua_pihak(DaftarTugas tugas) {
        var id = dinilai(NilaiButir.BAWAH, NilaiButir.SESUAI);
        var k = ajukan(id);
        provinsi.sebagai(KADIS);
        assertThat(tugas.milikSaya())
                .filteredOn(t -> t.jenis().startsWith("KEBERATAN"))
                .singleElement()
                .satisfies(
                        t -> {
                            assertThat(t.jenis()).isEqualTo("KEBERATAN_PERIKSA");
                            assertThat(t.tenggat()).isEqualTo(TERIMA.plusDays(14));
                            assertThat(t.tautan()).isEqualTo("/skp/keberatan?id=" + k);
                        });
        provinsi.sebagai(STAF);
        assertThat(keberatan(tugas)).isEmpty();
        provinsi.sebagai(KADIS);
        PerkakasUji.bean(PemeriksaanKeberatan.class).periksa(new PeriksaKeberatan(k, versi(k)));
        for (var pihak : List.of(STAF, KABID)) {
            provinsi.sebagai(pihak);
            assertThat(keberatan(tugas)).containsExactly("KEBERATAN_KETERANGAN");
        }
        PerkakasUji.bean(PemberianKeterangan.class)
                .beri(new BeriKeterangan(k, versi(k), "Saya sudah memeriksa laporannya"));
        assertThat(keberatan(tugas)).isEmpty();
    }

    private static List<String> keberatan(DaftarTugas tugas) {
        return tugas.milikSaya().stream()
                .map(Tugas::jenis)
                .filter(j -> j.startsWith("KEBERATAN"))
                .toList();
    }

    @Test
    void dua_pemeriksa_yang_kalah_diberi_tahu(PemeriksaanKeberatan pemeriksaan) {
        var id = dinilai(NilaiButir.BAWAH, NilaiButir.SESUAI);
        var k = ajukan(id);
        var dilihat = versi(k);
        provinsi.sebagai(KADIS);
        pemeriksaan.periksa(new PeriksaKeberatan(k, dilihat));
        assertThatThrownBy(() -> pemeriksaan.periksa(new PeriksaKeberatan(k, dilihat)))
                .isInstanceOf(KonflikPerubahan.class);
    }

    @Test
    void daftar_dua_pernyataan_dan_rincian_empat(DaftarKeberatan daftar) {
        var id = dinilai(NilaiButir.BAWAH, NilaiButir.SESUAI);
        var k = ajukan(id);
        dengarKeduanya(k);
        for (var orang : List.of(KADIS, KABID, STAF)) {
            provinsi.sebagai(orang);
            for (var tab : TabKeberatan.values()) {
                daftar.halaman(saringan(tab), 0, 25);
                assertThat(PerkakasUji.hitungPernyataan(() -> daftar.halaman(saringan(tab), 0, 25)))
                        .isLessThanOrEqualTo(2);
            }
            assertThat(PerkakasUji.hitungPernyataan(() -> daftar.rincian(k)))
                    .isLessThanOrEqualTo(4);
        }
        provinsi.sebagai(REKAN);
        assertThat(daftar.halaman(saringan(TabKeberatan.SEMUA), 0, 25).total()).isZero();
        assertThatThrownBy(() -> daftar.rincian(k)).isInstanceOf(DataTidakDitemukan.class);
    }

    private static SaringanKeberatan saringan(TabKeberatan tab) {
        return new SaringanKeberatan(tab, null, null);
    }

    private static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }
}
