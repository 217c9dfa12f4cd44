package id.teladan.skp.angkakredit;

import static id.teladan.skp.ProvinsiKecil.KABID;
import static id.teladan.skp.ProvinsiKecil.REKAN;
import static id.teladan.skp.ProvinsiKecil.SEKDA;
import static id.teladan.skp.ProvinsiKecil.STAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.skp.EvaluasiUji;
import id.teladan.skp.ProvinsiKecil;
import id.teladan.skp.SkpUji;
import id.teladan.skp.api.PredikatDiganti;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.aturan.angkakredit.JenjangFungsional;
import id.teladan.skp.dokumen.PencetakanPak;
import id.teladan.skp.persetujuan.PersetujuanSkp;
import id.teladan.skp.persetujuan.SetujuiSkp;
import id.teladan.skp.rencana.BukaSkp;
import id.teladan.skp.rencana.PembukaanSkp;
import id.teladan.skp.rencana.Pendekatan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class AngkaKreditTest {

    private ProvinsiKecil provinsi;
    private SkpUji skp;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas) {
        provinsi = ProvinsiKecil.bangun(db, perkakas);
        skp = new SkpUji(provinsi);
        for (var o : new long[] {SEKDA, REKAN}) {
            provinsi.sql(
                    "insert into core_peran_pengguna (id, pegawai_id, peran, mulai) values (90"
                            + o
                            + ", "
                            + o
                            + ", 'BKD', '2020-01-01')");
        }
        tahun(2025, NilaiButir.ATAS);
        tahun(2026, NilaiButir.SESUAI);
        provinsi.hari(LocalDate.of(2027, 1, 11));
    }

    /** A year of {@code STAF} with its yearly predicate. */
    private void tahun(int tahun, NilaiButir nilai) {
        provinsi.hari(LocalDate.of(tahun, 2, 3));
        provinsi.sebagai(STAF);
        var id =
                PerkakasUji.bean(PembukaanSkp.class)
                        .buka(BukaSkp.setahun(tahun, Pendekatan.KUANTITATIF));
        skp.hasil(id, "Tersusunnya peta jabatan");
        skp.ajukan(id);
        provinsi.sebagai(KABID);
        PerkakasUji.bean(PersetujuanSkp.class).setujui(new SetujuiSkp(id, skp.versi(id), null));
        provinsi.hari(LocalDate.of(tahun, 12, 29));
        new EvaluasiUji(provinsi).ditetapkan(id, 0, KABID, nilai, nilai);
    }

    private static CatatSaldo saldo(long versi, String sampai) {
        return new CatatSaldo(
                STAF, versi, new BigDecimal("100"), LocalDate.parse(sampai), "PAK/12/2024");
    }

    private static TetapkanAngkaKredit pak(int tahun) {
        return new TetapkanAngkaKredit(STAF, tahun, "821/PAK/" + tahun, LocalDate.of(2027, 1, 11));
    }

    @Test
    void predikat_tahunan_dikonversi_dijumlahkan_dan_dijelaskan(DaftarAngkaKredit daftar) {
        provinsi.sebagai(STAF);
        var lembar = daftar.lembar(null);
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.lembar(null))).isLessThanOrEqualTo(4);
        assertThat(lembar.jenjang()).isEqualTo(JenjangFungsional.AHLI_MUDA);
        assertThat(lembar.tahun())
                .extracting(LembarAngkaKredit.Tahun::tahun)
                .containsExactly(2026, 2025);
        assertThat(lembar.tahun().get(1).angkaKredit()).isEqualByComparingTo("37.5");
        assertThat(lembar.tahun().get(0).kumulatif()).isEqualByComparingTo("62.5");
        assertThat(lembar.hasil().memenuhiPangkat()).isFalse();
        assertThat(lembar.jejak().langkah()).isNotEmpty();
        assertThat(lembar.boleh()).isFalse();
        provinsi.sebagai(KABID);
        assertThat(daftar.lembar(STAF).hasil().kumulatif()).isEqualByComparingTo("62.5");
        assertThat(daftar.lembar(null).jenjang()).isNull();
    }

    @Test
    void angka_kredit_yang_dibawa_menutup_tahun_sampai_tanggalnya(
            PengelolaanAngkaKredit pengelolaan, DaftarAngkaKredit daftar) {
        provinsi.sebagai(SEKDA);
        assertThatThrownBy(
                        () ->
                                pengelolaan.catatSaldo(
                                        new CatatSaldo(
                                                STAF, 0, null, LocalDate.of(2027, 1, 12), " ")))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g ->
                                assertThat(g.pelanggaran())
                                        .extracting(Pelanggaran::kode)
                                        .containsExactly("SKP-779", "SKP-780", "SKP-781"));
        pengelolaan.catatSaldo(saldo(0, "2024-12-31"));
        assertThat(daftar.lembar(STAF).hasil().kumulatif()).isEqualByComparingTo("162.5");
        assertThat(daftar.lembar(STAF).hasil().memenuhiPangkat()).isTrue();
        assertThatThrownBy(() -> pengelolaan.catatSaldo(saldo(0, "2025-12-31")))
                .isInstanceOf(KonflikPerubahan.class);
        pengelolaan.catatSaldo(saldo(daftar.lembar(STAF).saldo().versi(), "2025-12-31"));
        assertThat(daftar.lembar(STAF).hasil().kumulatif()).isEqualByComparingTo("125");
        provinsi.sql("update core_jabatan set jenjang = 'AHLI_MADYA' where id = 4");
        assertThat(daftar.lembar(STAF).saldo()).isNull();
        assertThat(daftar.lembar(STAF).jenjang()).isEqualTo(JenjangFungsional.AHLI_MADYA);
    }

    @Test
    void pak_ditetapkan_sekali_tercetak_dan_diganti_bila_predikat_berubah(
            PengelolaanAngkaKredit pengelolaan, DaftarAngkaKredit daftar, PencetakanPak pencetakan)
            throws Exception {
        provinsi.sebagai(SEKDA);
        var id = pengelolaan.tetapkan(pak(2025));
        assertThatThrownBy(() -> pengelolaan.tetapkan(pak(2025))).hasMessage("SKP-784");
        assertThatThrownBy(() -> pengelolaan.tetapkan(pak(2024))).hasMessage("SKP-783");
        pengelolaan.tetapkan(pak(2026));
        var lembar = daftar.lembar(STAF);
        assertThat(lembar.penetapan())
                .extracting(LembarAngkaKredit.Penetapan::tahun)
                .containsExactly(2026, 2025);
        assertThat(lembar.penetapan().get(1).kumulatif()).isEqualByComparingTo("37.5");
        assertThat(lembar.tahun()).allMatch(LembarAngkaKredit.Tahun::ditetapkan);
        provinsi.sebagai(STAF);
        var pdf = pencetakan.cetak(id, "https://teladan.contoh");
        try (var d = Loader.loadPDF(pdf.isi())) {
            var teks = new PDFTextStripper().getText(d);
            assertThat(teks)
                    .contains("821/PAK/2025")
                    .contains("37,50")
                    .contains("Ahli Muda")
                    .contains("Kurang 62,50")
                    .contains("Bagus")
                    .doesNotContain("2026 ");
        }
        assertThat(pencetakan.cetak(id, "https://teladan.contoh").kode()).isEqualTo(pdf.kode());
        TransaksiUji.dalam(
                () -> {
                    PerkakasUji.bean(PenggantianPak.class).saat(diganti(2026, 3));
                    PerkakasUji.bean(PenggantianPak.class).saat(diganti(2026, 0));
                    return null;
                });
        assertThat(daftar.lembar(null).penetapan())
                .extracting(p -> p.digantiPada() != null)
                .containsExactly(true, false);
        provinsi.sebagai(SEKDA);
        pengelolaan.tetapkan(
                new TetapkanAngkaKredit(STAF, 2026, "821/PAK/2026-B", LocalDate.of(2027, 1, 11)));
    }

    private static PredikatDiganti diganti(int tahun, int triwulan) {
        return new PredikatDiganti(
                1, STAF, tahun, triwulan, "KURANG", "BAIK", Instant.parse("2027-01-11T02:00:00Z"));
    }

    @Test
    void di_luar_cakupan_seperti_tidak_ada_dan_tidak_menetapkan_diri_sendiri(
            PengelolaanAngkaKredit pengelolaan, DaftarAngkaKredit daftar, PembacaPak pembaca) {
        provinsi.sebagai(SEKDA);
        var id = pengelolaan.tetapkan(pak(2025));
        assertThatThrownBy(
                        () ->
                                pengelolaan.tetapkan(
                                        new TetapkanAngkaKredit(
                                                KABID, 2025, "1", LocalDate.of(2027, 1, 11))))
                .hasMessage("SKP-782");
        provinsi.sebagai(REKAN);
        assertThatThrownBy(
                        () ->
                                pengelolaan.catatSaldo(
                                        new CatatSaldo(
                                                REKAN,
                                                0,
                                                BigDecimal.TEN,
                                                LocalDate.of(2026, 1, 1),
                                                "1")))
                .isInstanceOf(AksesDitolak.class);
        provinsi.sql("delete from core_peran_pengguna where pegawai_id = " + REKAN);
        provinsi.sebagai(REKAN);
        assertThatThrownBy(() -> daftar.lembar(STAF)).isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> pembaca.baca(id)).isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> pembaca.baca(987654L)).isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> pengelolaan.tetapkan(pak(2026))).isInstanceOf(AksesDitolak.class);
    }
}
