package id.teladan.skp.kemajuan;

import static id.teladan.skp.ProvinsiKecil.KABID;
import static id.teladan.skp.ProvinsiKecil.KABID_LAIN;
import static id.teladan.skp.ProvinsiKecil.REKAN;
import static id.teladan.skp.ProvinsiKecil.STAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.lembar.KolomLembar;
import id.teladan.core.lembar.PembacaLembar;
import id.teladan.core.lembar.PenulisLembar;
import id.teladan.skp.EvaluasiUji;
import id.teladan.skp.ProvinsiKecil;
import id.teladan.skp.SkpUji;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.kemajuan.PratinjauKemajuan.Tindakan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class KemajuanTest {

    private static final YearMonth OKTOBER = YearMonth.of(2026, 10);

    private ProvinsiKecil provinsi;
    private SkpUji skp;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas) {
        provinsi = ProvinsiKecil.bangun(db, perkakas);
        skp = new SkpUji(provinsi);
    }

    private static CatatKemajuan catatan(long id, String uraian) {
        return new CatatKemajuan(
                id, LocalDate.of(2026, 10, 5), "A.1", uraian, new BigDecimal("2"), "OPD");
    }

    @Test
    void catatan_cepat_tersimpan_sekali_terbaca_atasan_dan_dapat_dihapus(
            PencatatanKemajuan pencatatan, DaftarKemajuan daftar) {
        var id = skp.disetujui(STAF, KABID);
        provinsi.sebagai(STAF);
        var satu = pencatatan.catat(catatan(id, "Peta jabatan Dinas A"));
        assertThat(pencatatan.catat(catatan(id, " peta   jabatan dinas a "))).isEqualTo(satu);
        provinsi.sebagai(KABID);
        var lembar = daftar.lembar(id, OKTOBER);
        assertThat(lembar.boleh()).isFalse();
        assertThat(lembar.butir())
                .singleElement()
                .satisfies(
                        b -> {
                            assertThat(b.kode()).isEqualTo("A.1");
                            assertThat(b.jumlah()).isEqualByComparingTo("2");
                        });
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.lembar(id, OKTOBER)))
                .isLessThanOrEqualTo(2);
        assertThatThrownBy(() -> pencatatan.catat(catatan(id, "Bukan milik saya")))
                .isInstanceOf(DataTidakDitemukan.class);
        for (var orang : List.of(REKAN, KABID_LAIN)) {
            provinsi.sebagai(orang);
            assertThatThrownBy(() -> daftar.lembar(id, OKTOBER))
                    .isInstanceOfAny(DataTidakDitemukan.class, AksesDitolak.class);
            assertThatThrownBy(() -> pencatatan.hapus(id, satu, 0))
                    .isInstanceOf(DataTidakDitemukan.class);
        }
        provinsi.sebagai(STAF);
        pencatatan.hapus(id, satu, lembar.butir().get(0).versi());
        assertThat(daftar.lembar(id, OKTOBER).butir()).isEmpty();
    }

    @Test
    void triwulan_yang_sudah_dinilai_terkunci_dan_skp_yang_belum_disetujui_ditolak(
            PencatatanKemajuan pencatatan) {
        var draf = skp.draf(REKAN);
        assertThatThrownBy(() -> pencatatan.catat(catatan(draf, "Terlalu awal")))
                .hasMessage("SKP-401");
        var id = skp.disetujui(STAF, KABID);
        provinsi.sebagai(STAF);
        var satu = pencatatan.catat(catatan(id, "Sebelum dinilai"));
        new EvaluasiUji(provinsi).ditetapkan(id, 4, KABID, NilaiButir.SESUAI, NilaiButir.SESUAI);
        provinsi.sebagai(STAF);
        assertThatThrownBy(() -> pencatatan.catat(catatan(id, "Sesudah dinilai")))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g ->
                                assertThat(g.pelanggaran())
                                        .containsExactly(
                                                Pelanggaran.pada("tanggal", "SKP-834", 4)));
        assertThatThrownBy(() -> pencatatan.hapus(id, satu, 0)).hasMessage("SKP-834");
    }

    @Test
    void seratus_baris_dari_lembar_kerja_ditinjau_lalu_masuk_semua_dan_sekali(
            ImporKemajuan impor, DaftarKemajuan daftar) {
        var id = skp.disetujui(STAF, KABID);
        provinsi.sebagai(STAF);
        var isi =
                lembar(
                        l -> {
                            for (var i = 0; i < 100; i++) {
                                l.baris(
                                        LocalDate.of(2026, 10, 1 + i % 5),
                                        "A.1",
                                        "Verifikasi berkas " + i,
                                        i,
                                        "berkas");
                            }
                        });
        var pratinjau = impor.periksa(id, isi);
        assertThat(pratinjau.jumlah(Tindakan.BARU)).isEqualTo(100);
        assertThat(provinsi.angka("select count(*) from skp_kemajuan"))
                .as("tidak ada yang ditulis sebelum diterapkan")
                .isZero();
        assertThat(impor.terapkan(id, pratinjau.baru())).isEqualTo(100);
        assertThat(impor.terapkan(id, pratinjau.baru())).isZero();
        assertThat(provinsi.angka("select count(*) from skp_kemajuan")).isEqualTo(100);
        assertThat(impor.periksa(id, isi).jumlah(Tindakan.SUDAH_ADA)).isEqualTo(100);

        var unduhan = new ByteArrayOutputStream();
        daftar.templat(id, OKTOBER, unduhan);
        try (var buku = PembacaLembar.buka(unduhan.toByteArray())) {
            assertThat(buku.namaLembar()).containsExactly("Kemajuan", "Hasil kerja");
        }
        assertThat(impor.periksa(id, unduhan.toByteArray()).jumlah(Tindakan.SUDAH_ADA))
                .as("unduhan dapat dikirim kembali apa adanya")
                .isEqualTo(100);
    }

    @Test
    void baris_yang_salah_disebut_sel_dan_sebabnya(ImporKemajuan impor) {
        var id = skp.disetujui(STAF, KABID);
        provinsi.sebagai(STAF);
        var pratinjau =
                impor.periksa(
                        id,
                        lembar(
                                l -> {
                                    l.baris(LocalDate.of(2026, 10, 5), "A.1", "Sah", 1, null);
                                    l.baris("kemarin", "A.1", "Tanggal salah", 1, null);
                                    l.baris(
                                            LocalDate.of(2026, 10, 6),
                                            "X.9",
                                            "Esok dan kode salah",
                                            "dua",
                                            null);
                                    l.baris(LocalDate.of(2026, 10, 6), "X.9", "Dua salah", 1, null);
                                    l.baris("05-10-2026", "A.1", "Tanggal teks", "1,5", null);
                                    l.baris(LocalDate.of(2026, 10, 5), "A.1", "sah", 1, null);
                                }));

        assertThat(pratinjau.baris().stream().map(b -> b.nomor() + ":" + b.tindakan()).toList())
                .containsExactly(
                        "2:BARU", "3:GALAT", "4:GALAT", "5:GALAT", "6:BARU", "7:SUDAH_ADA");
        assertThat(masalah(pratinjau, 1)).containsExactly("A:SKP-846");
        assertThat(masalah(pratinjau, 2)).containsExactly("D:SKP-847");
        assertThat(masalah(pratinjau, 3)).containsExactly("A:SKP-833", "B:SKP-836");
        assertThat(pratinjau.baris().get(4).isi().jumlah()).isEqualByComparingTo("1.5");
    }

    private static List<String> masalah(PratinjauKemajuan p, int baris) {
        return p.baris().get(baris).masalah().stream()
                .map(m -> m.bidang() + ":" + m.kode())
                .toList();
    }

    @Test
    void lembar_yang_bukan_templat_terlalu_panjang_atau_kosong_ditolak_dengan_petunjuk(
            ImporKemajuan impor) {
        var id = skp.disetujui(STAF, KABID);
        provinsi.sebagai(STAF);
        assertThatThrownBy(
                        () ->
                                impor.periksa(
                                        id,
                                        "bukan xlsx"
                                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasMessage("LEMBAR_BUKAN_XLSX");
        assertThatThrownBy(() -> impor.periksa(id, lembar(l -> {}))).hasMessage("SKP-844");
        assertThatThrownBy(
                        () ->
                                impor.periksa(
                                        id,
                                        tulis(
                                                l ->
                                                        l.lembar(
                                                                "Kemajuan",
                                                                KolomLembar.biasa("Hari", 10)))))
                .hasMessage("SKP-842");
        assertThatThrownBy(
                        () ->
                                impor.periksa(
                                        id,
                                        tulis(
                                                l ->
                                                        l.lembar(
                                                                "Lain",
                                                                KolomLembar.biasa("Hari", 10)))))
                .hasMessage("SKP-841");
        assertThatThrownBy(
                        () ->
                                impor.periksa(
                                        id,
                                        lembar(
                                                l -> {
                                                    for (var i = 0; i < 501; i++) {
                                                        l.baris(
                                                                LocalDate.of(2026, 10, 5),
                                                                "A.1",
                                                                "Baris " + i,
                                                                1,
                                                                null);
                                                    }
                                                })))
                .hasMessage("SKP-843");
        assertThatThrownBy(
                        () ->
                                impor.terapkan(
                                        id,
                                        List.of(
                                                new BarisKemajuan(
                                                        LocalDate.of(2026, 10, 5),
                                                        999_999,
                                                        "Hasil kerja orang lain",
                                                        null,
                                                        null))))
                .hasMessage("SKP-835");
    }

    private static byte[] lembar(Consumer<PenulisLembar> isi) {
        return tulis(
                l -> {
                    l.lembar(
                            ImporKemajuan.LEMBAR,
                            ImporKemajuan.KOLOM.stream()
                                    .map(k -> KolomLembar.biasa(k, 12))
                                    .toArray(KolomLembar[]::new));
                    isi.accept(l);
                });
    }

    private static byte[] tulis(Consumer<PenulisLembar> isi) {
        var keluar = new ByteArrayOutputStream();
        try (var l = PenulisLembar.ke(keluar)) {
            isi.accept(l);
        }
        return keluar.toByteArray();
    }
}
