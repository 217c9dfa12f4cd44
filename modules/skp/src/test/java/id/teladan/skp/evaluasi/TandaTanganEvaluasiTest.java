package id.teladan.skp.evaluasi;

import static id.teladan.skp.ProvinsiKecil.KABID;
import static id.teladan.skp.ProvinsiKecil.STAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.skp.EvaluasiUji;
import id.teladan.skp.ProvinsiKecil;
import id.teladan.skp.SkpUji;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.aturan.PredikatKinerja;
import id.teladan.skp.dokumen.PencetakanSkp;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of the document: delivered, received, signed or refused, in time or not. */
@ExtendWith(PerkakasUji.class)
class TandaTanganEvaluasiTest {

    private ProvinsiKecil provinsi;
    private EvaluasiUji evaluasi;
    private long id;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas) {
        provinsi = ProvinsiKecil.bangun(db, perkakas);
        evaluasi = new EvaluasiUji(provinsi);
        id = new SkpUji(provinsi).disetujui(STAF, KABID);
        evaluasi.ditetapkan(id, 0, KABID, NilaiButir.SESUAI, NilaiButir.SESUAI);
    }

    @ParameterizedTest(name = "{0} hari sesudah terima, boleh diselesaikan: {1}")
    @CsvSource({"0,false", "13,false", "14,false", "15,true"})
    void tanpa_tanda_tangan_baru_selesai_sesudah_hari_keempat_belas(int hari, boolean boleh) {
        evaluasi.diterima(id, 0, STAF);
        selesaikan(LocalDate.of(2026, 10, 5).plusDays(hari), boleh);
    }

    @ParameterizedTest(name = "{0} hari sesudah penetapan, boleh diselesaikan: {1}")
    @CsvSource({"15,false", "28,false", "29,true"})
    void tanpa_catatan_terima_batas_penyampaian_dihitung_dahulu(int hari, boolean boleh) {
        selesaikan(LocalDate.of(2026, 10, 5).plusDays(hari), boleh);
    }

    private void selesaikan(LocalDate hari, boolean boleh) {
        provinsi.hari(hari);
        provinsi.sebagai(KABID);
        assertThat(PerkakasUji.bean(DaftarEvaluasi.class).rincian(id, 0).bolehMenyelesaikan())
                .isEqualTo(boleh);
        var cmd = new SelesaikanEvaluasi(id, 0, evaluasi.versi(id, 0), "Dua kali diundang");
        var penyelesaian = PerkakasUji.bean(PenyelesaianEvaluasi.class);
        if (boleh) {
            penyelesaian.selesaikan(cmd);
            assertThat(provinsi.teks("select status from skp_evaluasi"))
                    .isEqualTo("TANPA_TANGGAPAN");
        } else {
            assertThatThrownBy(() -> penyelesaian.selesaikan(cmd)).hasMessage("SKP-509");
        }
    }

    @Test
    void penolakan_wajib_beralasan_dokumen_tetap_sah_dan_tertulis_di_pdf(
            PencetakanSkp cetak, DaftarEvaluasi daftar) throws IOException {
        assertThatThrownBy(
                        () ->
                                evaluasi.ditanggapi(
                                        id, 0, STAF, JenisTanggapan.MENOLAK_TANDA_TANGAN, " "))
                .hasMessage("SKP-514");
        provinsi.hari(LocalDate.of(2026, 10, 8));
        evaluasi.ditanggapi(
                id, 0, STAF, JenisTanggapan.MENOLAK_TANDA_TANGAN, "Realisasi belum dibaca");

        var rincian = daftar.rincian(id, 0);
        assertThat(rincian.predikat()).isEqualTo(PredikatKinerja.BAIK);
        assertThat(rincian.status()).isEqualTo(StatusEvaluasi.MENOLAK_TANDA_TANGAN);
        assertThat(rincian.penyampaian().diterima()).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(rincian.penyampaian().batasKeberatan()).isEqualTo(LocalDate.of(2026, 10, 22));
        var cetakan = cetak.dokumen(id, 0, "https://asn.contoh.go.id");
        assertThat(cetakan.kode()).isNotNull();
        try (var pdf = Loader.loadPDF(cetakan.isi())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("menolak menandatangani")
                    .contains("Realisasi belum dibaca")
                    .contains("8 Oktober 2026");
        }
    }

    @ParameterizedTest(name = "disampaikan {0}: {1}")
    @CsvSource({"2026-10-04,SKP-512", "2026-10-05,", "2026-10-09,", "2026-10-10,SKP-512"})
    void penyampaian_antara_penetapan_dan_hari_ini(LocalDate hari, String kode) {
        provinsi.hari(LocalDate.of(2026, 10, 9));
        provinsi.sebagai(KABID);
        var penerimaan = PerkakasUji.bean(PenerimaanDokumen.class);
        var cmd =
                new SampaikanDokumen(
                        id, 0, evaluasi.versi(id, 0), hari, "Diserahkan langsung di ruang rapat");
        if (kode == null) {
            penerimaan.sampaikan(cmd);
            assertThat(provinsi.teks("select concat(diterima, ' ', cara_terima) from skp_evaluasi"))
                    .isEqualTo(hari + " DISAMPAIKAN");
        } else {
            assertThatThrownBy(() -> penerimaan.sampaikan(cmd)).hasMessage(kode);
        }
    }

    @Test
    void penyampaian_tanpa_cara_ditolak_dan_penerimaan_dicatat_sekali() {
        provinsi.sebagai(KABID);
        var penerimaan = PerkakasUji.bean(PenerimaanDokumen.class);
        assertThatThrownBy(
                        () ->
                                penerimaan.sampaikan(
                                        new SampaikanDokumen(
                                                id,
                                                0,
                                                evaluasi.versi(id, 0),
                                                LocalDate.of(2026, 10, 5),
                                                " ")))
                .hasMessage("SKP-513");
        evaluasi.diterima(id, 0, STAF);
        assertThatThrownBy(() -> evaluasi.diterima(id, 0, STAF)).hasMessage("SKP-511");
    }
}
