package id.teladan.presensi.cuti;

import static id.teladan.presensi.cuti.ProvinsiCuti.GUBERNUR;
import static id.teladan.presensi.cuti.ProvinsiCuti.KABID;
import static id.teladan.presensi.cuti.ProvinsiCuti.KABID_LAIN;
import static id.teladan.presensi.cuti.ProvinsiCuti.KADIS;
import static id.teladan.presensi.cuti.ProvinsiCuti.REKAN;
import static id.teladan.presensi.cuti.ProvinsiCuti.SEKDA;
import static id.teladan.presensi.cuti.ProvinsiCuti.STAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.berkas.BerkasSaya;
import id.teladan.core.berkas.UnggahBerkas;
import id.teladan.core.dokumen.VerifikasiDokumen;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Galat;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.tugas.DaftarTugas;
import id.teladan.core.tugas.Tugas;
import id.teladan.presensi.aturan.JenisCuti;
import id.teladan.presensi.aturan.SaldoCuti;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import jakarta.enterprise.context.control.RequestContextController;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(PerkakasUji.class)
class CutiTest {

    private static final String ALAMAT = "https://asn.contoh.go.id";
    private static final LocalDate SENIN = LocalDate.of(2026, 11, 2);

    private ProvinsiCuti provinsi;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas) {
        provinsi = ProvinsiCuti.bangun(db, perkakas);
    }

    private static IsiCuti tahunan(LocalDate dari, LocalDate sampai) {
        return isi(JenisCuti.TAHUNAN, dari, sampai);
    }

    private static IsiCuti isi(JenisCuti jenis, LocalDate dari, LocalDate sampai) {
        return new IsiCuti(
                jenis,
                dari,
                sampai,
                null,
                null,
                "Acara keluarga",
                "Jl. Melati 5",
                "0812",
                List.of(),
                null);
    }

    private long ajukan(long siapa, IsiCuti isi) {
        provinsi.sebagai(siapa);
        return PerkakasUji.bean(PengajuanCuti.class).ajukan(new SimpanCuti(null, 0, isi));
    }

    private long diajukan() {
        return ajukan(STAF, tahunan(SENIN, SENIN.plusDays(4)));
    }

    private long dipertimbangkan() {
        var id = diajukan();
        pertimbangkan(KABID, id, Putusan.DISETUJUI, null);
        return id;
    }

    private long disetujui() {
        var id = dipertimbangkan();
        putuskan(KADIS, id, Putusan.DISETUJUI, null);
        return id;
    }

    private void pertimbangkan(long siapa, long id, Putusan putusan, String alasan) {
        provinsi.sebagai(siapa);
        PerkakasUji.bean(PertimbanganCuti.class).pertimbangkan(cmd(id, putusan, alasan));
    }

    private void putuskan(long siapa, long id, Putusan putusan, String alasan) {
        provinsi.sebagai(siapa);
        PerkakasUji.bean(KeputusanCuti.class).putuskan(cmd(id, putusan, alasan));
    }

    private PutusCuti cmd(long id, Putusan putusan, String alasan) {
        var ubah = putusan == Putusan.PERUBAHAN;
        return new PutusCuti(
                id,
                versi(id),
                putusan,
                alasan,
                ubah ? SENIN.plusDays(7) : null,
                ubah ? SENIN.plusDays(8) : null);
    }

    private TindakCuti tindak(long id, String alasan) {
        return new TindakCuti(id, versi(id), alasan);
    }

    private long versi(long id) {
        return provinsi.angka("select versi from presensi_cuti where id = " + id);
    }

    private String status(long id) {
        return provinsi.teks("select status from presensi_cuti where id = " + id);
    }

    private SaldoTerbaca saldo(long siapa, int tahun) {
        provinsi.sebagai(siapa);
        return PerkakasUji.bean(PengajuanCuti.class).saldo(tahun).orElseThrow();
    }

    private void awal(long siapa, int tahun, int terpakai) {
        provinsi.sql(
                "insert into presensi_mutasi_saldo (id, pegawai_id, tahun_hak, tahun_pakai, jenis, hari, oleh, waktu) values"
                        + " (next value for presensi_mutasi_saldo_seq, %d, %d, %d, 'AWAL', %d, 'Uji', utc_timestamp(6))"
                                .formatted(siapa, tahun, tahun, terpakai));
    }

    @Test
    void dari_permintaan_sampai_surat_dengan_saldo_terbukukan(
            DaftarCuti daftar,
            DaftarTugas tugas,
            PencetakanCuti cetak,
            VerifikasiDokumen verifikasi)
            throws Exception {
        awal(STAF, 2024, 12);
        awal(STAF, 2025, 8);
        assertThat(saldo(STAF, 2026).sisa()).isEqualTo(new SaldoCuti(12, 4, 0));
        var id = diajukan();
        assertThat(provinsi.angka("select hari from presensi_cuti")).isEqualTo(5);

        provinsi.sebagai(KABID);
        assertThat(tugas.milikSaya()).extracting(Tugas::jenis).contains("CUTI_DIAJUKAN");
        assertThat(
                        daftar.antrean(new SaringanCuti(TabCuti.MENUNGGU, null, null, null), 0, 25)
                                .baris())
                .singleElement()
                .satisfies(b -> assertThat(b.nama()).isEqualTo("Bagus"));
        assertThat(daftar.rincian(id).bolehMempertimbangkan()).isTrue();
        assertThat(daftar.rincian(id).bolehMemutuskan()).isFalse();
        pertimbangkan(KABID, id, Putusan.DISETUJUI, null);

        provinsi.sebagai(KADIS);
        assertThat(tugas.milikSaya()).extracting(Tugas::jenis).contains("CUTI_DIPERTIMBANGKAN");
        assertThat(daftar.rincian(id).bolehMemutuskan()).isTrue();
        assertThat(cetak.formulir(id, ALAMAT).kode()).isNull();
        putuskan(KADIS, id, Putusan.DISETUJUI, null);

        assertThat(status(id)).isEqualTo("DISETUJUI");
        assertThat(
                        provinsi.teks(
                                "select group_concat(tahun_hak, ':', hari order by tahun_hak) from presensi_mutasi_saldo where cuti_id = "
                                        + id))
                .isEqualTo("2025:4,2026:1");
        assertThat(saldo(STAF, 2026).sisa()).isEqualTo(new SaldoCuti(11, 0, 0));
        assertThat(daftar.rincian(id).riwayat())
                .extracting(RincianCuti.Langkah::langkah)
                .containsExactly(
                        LangkahCuti.SIMPAN,
                        LangkahCuti.AJUKAN,
                        LangkahCuti.PERTIMBANGKAN,
                        LangkahCuti.SETUJUI);
        assertThat(
                        provinsi.teks(
                                "select group_concat(concat(pegawai_id, ':', jenis) order by id) from core_pemberitahuan"))
                .isEqualTo("4:CUTI_DIAJUKAN,3:CUTI_DIPERTIMBANGKAN,5:CUTI_DISETUJUI");
        assertThat(
                        provinsi.angka(
                                "select count(*) from core_audit where entitas like '%Cuti' or entitas like '%MutasiSaldo'"))
                .isPositive();
        var surat = cetak.formulir(id, ALAMAT);
        assertThat(verifikasi.periksa(surat.kode())).isPresent();
        try (var pdf = Loader.loadPDF(surat.isi())) {
            var teks = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(teks)
                    .contains("FORMULIR PERMINTAAN DAN PEMBERIAN CUTI")
                    .contains("Bagus", "Analis", "21 tahun 10 bulan")
                    .contains("1. Cuti tahunan X")
                    .contains("5 hari kerja", "2 November 2026", "6 November 2026")
                    .contains("Jl. Melati 5")
                    .contains("VII. PERTIMBANGAN ATASAN LANGSUNG", "Kepala Bidang A", "Ratna")
                    .contains("VIII. KEPUTUSAN PEJABAT", "Kepala Dinas Pendidikan", "Karta")
                    .contains("Disetujui [X]")
                    .doesNotContain("KONSEP");
        }
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvFileSource(resources = "/kasus/presensi/langkah-cuti.csv", numLinesToSkip = 1)
    void langkah_mengikuti_tabel(StatusCuti dari, LangkahCuti langkah, String hasil) {
        if (hasil.equals("DITOLAK")) {
            assertThat(langkah.sah(dari)).isFalse();
            assertThatThrownBy(() -> langkah.dari(dari)).isInstanceOf(PelanggaranAturan.class);
        } else {
            assertThat(langkah.dari(dari)).hasToString(hasil);
        }
    }

    @Test
    void setiap_perintah_pada_setiap_keadaan_lain_ditolak_dan_tidak_mengubah_apa_pun() {
        var id = dipertimbangkan();
        var salah = new ArrayList<String>();
        for (var s : StatusCuti.values()) {
            provinsi.sql("update presensi_cuti set status = '" + s + "' where id = " + id);
            for (var p : Putusan.values()) {
                if (s != StatusCuti.DIAJUKAN) {
                    ditolak(
                            salah,
                            s + " pertimbangkan",
                            id,
                            () -> pertimbangkan(KABID, id, p, "x"));
                }
                if (s != StatusCuti.DIPERTIMBANGKAN) {
                    ditolak(salah, s + " putuskan", id, () -> putuskan(KADIS, id, p, "x"));
                }
            }
            provinsi.sebagai(STAF);
            var batal = PerkakasUji.bean(PembatalanCuti.class);
            var minta = PerkakasUji.bean(PengajuanCuti.class);
            var isi = tahunan(SENIN, SENIN);
            if (!s.menunggu()) {
                ditolak(salah, s + " tarik", id, () -> batal.tarik(tindak(id, "x")));
            }
            if (s != StatusCuti.DISETUJUI) {
                ditolak(salah, s + " batalkan", id, () -> batal.batalkan(tindak(id, "x")));
            }
            if (s != StatusCuti.PERUBAHAN) {
                ditolak(salah, s + " terima", id, () -> batal.terimaPerubahan(tindak(id, "x")));
            }
            if (s != StatusCuti.DRAFT) {
                ditolak(
                        salah,
                        s + " ajukan",
                        id,
                        () -> minta.ajukan(new SimpanCuti(id, versi(id), isi)));
                ditolak(
                        salah,
                        s + " simpan",
                        id,
                        () -> minta.simpan(new SimpanCuti(id, versi(id), isi)));
                ditolak(salah, s + " buang", id, () -> minta.buang(tindak(id, "x")));
            }
        }
        assertThat(salah).isEmpty();
    }

    private void ditolak(List<String> salah, String apa, long id, Runnable kerja) {
        var sebelum = keadaan(id);
        try {
            kerja.run();
            salah.add(apa + " seharusnya ditolak");
        } catch (Galat e) {
            if (!keadaan(id).equals(sebelum)) {
                salah.add(apa + " ditolak tetapi berubah");
            }
        }
    }

    private String keadaan(long id) {
        return provinsi.teks(
                "select concat(status, versi, (select count(*) from presensi_riwayat_cuti), (select count(*) from"
                        + " presensi_mutasi_saldo)) from presensi_cuti where id = "
                        + id);
    }

    @Test
    void perubahan_dibukukan_ketika_pegawai_menerimanya() {
        var id = dipertimbangkan();
        putuskan(KADIS, id, Putusan.PERUBAHAN, "Bertepatan dengan ujian");
        assertThat(status(id)).isEqualTo("PERUBAHAN");
        assertThat(provinsi.angka("select count(*) from presensi_mutasi_saldo")).isZero();
        provinsi.sebagai(STAF);
        PerkakasUji.bean(PembatalanCuti.class).terimaPerubahan(tindak(id, null));

        assertThat(provinsi.teks("select concat(status, dari, sampai, hari) from presensi_cuti"))
                .isEqualTo("DISETUJUI2026-11-092026-11-102");
        assertThat(saldo(STAF, 2026).sisa().hak()).isEqualTo(10);
    }

    @Test
    void yang_ditangguhkan_tidak_memakai_saldo_dan_dibawa_ke_tahun_berikut() {
        provinsi.hari(LocalDate.of(2026, 10, 5));
        var id = ajukan(STAF, tahunan(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 13)));
        pertimbangkan(KABID, id, Putusan.DITANGGUHKAN, "Puncak kegiatan");
        putuskan(KADIS, id, Putusan.DITANGGUHKAN, "Puncak kegiatan");
        assertThat(saldo(STAF, 2026).sisa().total()).isEqualTo(12);
        provinsi.hari(LocalDate.of(2027, 1, 4));
        assertThat(saldo(STAF, 2027).sisa()).isEqualTo(new SaldoCuti(12, 10, 0));
        assertThat(saldo(REKAN, 2027).sisa()).isEqualTo(new SaldoCuti(12, 6, 0));
    }

    @Test
    void dibatalkan_sebelum_mulai_mengembalikan_hari_dan_sesudahnya_ditolak() {
        var id = disetujui();
        assertThat(saldo(STAF, 2026).sisa().total()).isEqualTo(7);
        provinsi.hari(SENIN);
        provinsi.sebagai(STAF);
        var batal = PerkakasUji.bean(PembatalanCuti.class);
        assertThatThrownBy(() -> batal.batalkan(tindak(id, "Batal"))).hasMessage("CUTI-027");
        provinsi.hari(SENIN.minusDays(1));
        provinsi.sebagai(STAF);
        assertThatThrownBy(() -> batal.batalkan(tindak(id, " "))).hasMessageContaining("CUTI-030");
        batal.batalkan(tindak(id, "Acara diundur"));
        assertThat(status(id)).isEqualTo("DIBATALKAN");
        assertThat(saldo(STAF, 2026).sisa().total()).isEqualTo(12);
    }

    @Test
    void dua_keputusan_pada_saat_yang_sama_hanya_satu_yang_berlaku() throws Exception {
        var id = dipertimbangkan();
        var lihat = versi(id);
        var mulai = new CountDownLatch(1);
        var kerja = Executors.newFixedThreadPool(2);
        try {
            var hasil = new ArrayList<Future<String>>();
            for (var p : List.of(Putusan.DISETUJUI, Putusan.TIDAK_DISETUJUI)) {
                hasil.add(
                        kerja.submit(
                                () -> {
                                    mulai.await();
                                    return serentak(new PutusCuti(id, lihat, p, "x", null, null));
                                }));
            }
            mulai.countDown();
            assertThat(List.of(hasil.get(0).get(), hasil.get(1).get()))
                    .containsExactlyInAnyOrder("BERHASIL", "DITOLAK");
        } finally {
            kerja.shutdownNow();
        }
        assertThat(provinsi.angka("select count(*) from presensi_mutasi_saldo"))
                .isEqualTo(status(id).equals("DISETUJUI") ? 1 : 0);
        assertThat(
                        provinsi.angka(
                                "select count(*) from presensi_riwayat_cuti where langkah in ('SETUJUI', 'TOLAK')"))
                .isEqualTo(1);
    }

    private static String serentak(PutusCuti cmd) {
        var konteks = PerkakasUji.bean(RequestContextController.class);
        konteks.activate();
        try {
            PerkakasUji.bean(PelakuAktif.class).masukSebagai(ProvinsiCuti.nip(KADIS));
            PerkakasUji.bean(KeputusanCuti.class).putuskan(cmd);
            return "BERHASIL";
        } catch (KonflikPerubahan | PelanggaranAturan e) {
            return "DITOLAK";
        } finally {
            konteks.deactivate();
        }
    }

    @ParameterizedTest(name = "{0} diputuskan {1}")
    @CsvSource({"5,3", "4,3", "7,3", "3,2", "2,1"})
    void pejabat_mengikuti_tabel_delegasi(long pemohon, long pejabat) {
        var id = ajukan(pemohon, tahunan(SENIN, SENIN));
        assertThat(provinsi.angka("select unit_pejabat_id from presensi_cuti where id = " + id))
                .isEqualTo(pejabat);
    }

    @Test
    void orang_lain_tidak_menemukan_permintaan(DaftarCuti daftar) {
        var id = dipertimbangkan();
        for (var orang : List.of(REKAN, KABID_LAIN, GUBERNUR)) {
            provinsi.sebagai(orang);
            assertThatThrownBy(() -> daftar.rincian(id)).isInstanceOf(DataTidakDitemukan.class);
        }
        assertThatThrownBy(() -> putuskan(SEKDA, id, Putusan.DISETUJUI, null))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> putuskan(KABID, id, Putusan.DISETUJUI, null))
                .isInstanceOf(DataTidakDitemukan.class);
    }

    @Test
    void surat_dokter_hanya_dibaca_pemohon_dan_pengambil_keputusan_dan_tercatat(BerkasSaya berkas) {
        provinsi.sebagai(STAF);
        var surat = berkas.unggah(new UnggahBerkas("dokter.pdf", pdf())).id();
        var id =
                ajukan(
                        STAF,
                        new IsiCuti(
                                JenisCuti.SAKIT,
                                SENIN,
                                SENIN.plusDays(2),
                                null,
                                null,
                                "Demam",
                                "Rumah",
                                "0812",
                                List.of(surat),
                                null));
        assertThat(provinsi.angka("select hari from presensi_cuti")).isEqualTo(3);
        for (var orang : List.of(KABID, KADIS)) {
            provinsi.sebagai(orang);
            assertThat(berkas.unduh(surat).nama()).isEqualTo("dokter.pdf");
        }
        assertThat(provinsi.angka("select count(*) from core_akses where jenis = 'UNDUH_BERKAS'"))
                .isEqualTo(2);
        for (var orang : List.of(REKAN, KABID_LAIN)) {
            provinsi.sebagai(orang);
            assertThatThrownBy(() -> berkas.unduh(surat)).isInstanceOf(DataTidakDitemukan.class);
        }
        pertimbangkan(KABID, id, Putusan.DISETUJUI, null);
        putuskan(KADIS, id, Putusan.DISETUJUI, null);
        assertThat(provinsi.angka("select count(*) from presensi_mutasi_saldo")).isZero();
    }

    private static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void semua_kekurangan_disebut_sekaligus() {
        provinsi.sebagai(STAF);
        var minta = PerkakasUji.bean(PengajuanCuti.class);
        var kosong = new IsiCuti(null, null, null, null, null, "", "", "", List.of(), null);
        assertThatThrownBy(() -> minta.ajukan(new SimpanCuti(null, 0, kosong)))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g ->
                                assertThat(g.pelanggaran())
                                        .extracting(Pelanggaran::kode)
                                        .containsExactly(
                                                "CUTI-022",
                                                "CUTI-010",
                                                "CUTI-011",
                                                "CUTI-012",
                                                "CUTI-013",
                                                "CUTI-014"));
        assertThatThrownBy(() -> ajukan(STAF, isi(JenisCuti.SAKIT, SENIN, SENIN)))
                .hasMessageContaining("CUTI-020");
        assertThatThrownBy(() -> ajukan(STAF, tahunan(SENIN, SENIN.plusDays(20))))
                .hasMessageContaining("CUTI-018");
        assertThatThrownBy(
                        () ->
                                ajukan(
                                        STAF,
                                        tahunan(
                                                LocalDate.of(2026, 10, 2),
                                                LocalDate.of(2026, 10, 2))))
                .hasMessageContaining("CUTI-016");
        ajukan(STAF, tahunan(SENIN, SENIN));
        assertThatThrownBy(() -> ajukan(STAF, tahunan(SENIN, SENIN.plusDays(1))))
                .hasMessageContaining("CUTI-017");
    }

    @Test
    void draf_tersimpan_lalu_diajukan_dan_yang_lama_ditolak() {
        provinsi.sebagai(STAF);
        var minta = PerkakasUji.bean(PengajuanCuti.class);
        var draf = minta.simpan(new SimpanCuti(null, 0, tahunan(SENIN, SENIN)));
        var lagi =
                minta.simpan(
                        new SimpanCuti(draf.id(), draf.versi(), tahunan(SENIN, SENIN.plusDays(1))));
        assertThatThrownBy(
                        () ->
                                minta.ajukan(
                                        new SimpanCuti(
                                                draf.id(), draf.versi(), tahunan(SENIN, SENIN))))
                .isInstanceOf(KonflikPerubahan.class);
        provinsi.sebagai(KABID);
        assertThatThrownBy(() -> PerkakasUji.bean(DaftarCuti.class).rincian(draf.id()))
                .isInstanceOf(DataTidakDitemukan.class);
        provinsi.sebagai(STAF);
        minta.ajukan(new SimpanCuti(draf.id(), lagi.versi(), tahunan(SENIN, SENIN.plusDays(1))));
        assertThat(status(draf.id())).isEqualTo("DIAJUKAN");
    }

    @Test
    void daftar_paling_banyak_dua_pernyataan_dan_rincian_empat(DaftarCuti daftar) {
        var id = dipertimbangkan();
        provinsi.sebagai(KADIS);
        PerkakasUji.bean(PelakuAktif.class).pelaku();
        assertThat(
                        PerkakasUji.hitungPernyataan(
                                () ->
                                        daftar.antrean(
                                                new SaringanCuti(TabCuti.SEMUA, null, null, null),
                                                0,
                                                25)))
                .isLessThanOrEqualTo(2);
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.rincian(id))).isLessThanOrEqualTo(4);
    }
}
