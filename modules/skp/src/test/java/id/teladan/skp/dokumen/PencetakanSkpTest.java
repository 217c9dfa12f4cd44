package id.teladan.skp.dokumen;

import static id.teladan.skp.ProvinsiKecil.KABID;
import static id.teladan.skp.ProvinsiKecil.KABID_LAIN;
import static id.teladan.skp.ProvinsiKecil.STAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.dokumen.DaftarDokumen;
import id.teladan.core.dokumen.VerifikasiDokumen;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.skp.ProvinsiKecil;
import id.teladan.skp.SkpUji;
import id.teladan.skp.aturan.CapaianOrganisasi;
import id.teladan.skp.aturan.NilaiButir;
import id.teladan.skp.aturan.Rating;
import id.teladan.skp.evaluasi.IsiEvaluasi;
import id.teladan.skp.evaluasi.JenisTanggapan;
import id.teladan.skp.evaluasi.NilaiButirSkp;
import id.teladan.skp.evaluasi.PenetapanPredikat;
import id.teladan.skp.evaluasi.PenilaianSkp;
import id.teladan.skp.evaluasi.TanggapanEvaluasi;
import id.teladan.skp.evaluasi.TanggapiEvaluasi;
import id.teladan.skp.evaluasi.TetapkanPredikat;
import id.teladan.skp.realisasi.PencatatanRealisasi;
import id.teladan.skp.realisasi.SimpanRealisasi;
import id.teladan.skp.rencana.NilaiBerakhlak;
import id.teladan.skp.umpanbalik.BeriUmpanBalik;
import id.teladan.skp.umpanbalik.PemberianUmpanBalik;
import id.teladan.skp.umpanbalik.Sentimen;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class PencetakanSkpTest {

    private static final String ALAMAT = "https://asn.contoh.go.id";

    private ProvinsiKecil provinsi;
    private SkpUji skp;
    private PencetakanSkp pencetakan;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas, PencetakanSkp cetak) {
        provinsi = ProvinsiKecil.bangun(db, perkakas);
        skp = new SkpUji(provinsi);
        pencetakan = cetak;
    }

    @Test
    void yang_belum_disetujui_dicetak_sebagai_konsep_tanpa_kode() throws IOException {
        var id = skp.draf(STAF);
        var cetakan = pencetakan.skp(id, ALAMAT);

        assertThat(cetakan.kode()).isNull();
        assertThat(teks(cetakan)).contains("KONSEP, BELUM DISETUJUI");
        assertThat(provinsi.angka("select count(*) from core_dokumen")).isZero();
    }

    @Test
    void yang_disetujui_terbit_sekali_dengan_kode_yang_dikenal_umum(VerifikasiDokumen verifikasi)
            throws IOException {
        var id = skp.disetujui(STAF, KABID);
        var olehAtasan = pencetakan.skp(id, ALAMAT);
        provinsi.sebagai(STAF);
        var olehPegawai = pencetakan.skp(id, ALAMAT);

        assertThat(olehPegawai.isi()).isEqualTo(olehAtasan.isi());
        assertThat(teks(olehPegawai))
                .contains("Bagus")
                .contains("Ratna")
                .contains("Tersusunnya peta jabatan")
                .contains("12 OPD")
                .contains("NIP " + ProvinsiKecil.nip(STAF))
                .contains(ALAMAT + "/verifikasi?kode=" + olehPegawai.kode());
        PerkakasUji.bean(PelakuAktif.class).masukSebagai(null);
        var hasil = verifikasi.periksa(olehPegawai.kode()).orElseThrow();
        assertThat(hasil.judul()).isEqualTo("Sasaran Kinerja Pegawai 2026: Bagus");
        assertThat(hasil.ringkasan().toString())
                .contains("Bagus")
                .doesNotContain(ProvinsiKecil.nip(STAF));
    }

    @Test
    void skp_di_luar_lingkup_menjawab_seperti_yang_tidak_ada(DaftarDokumen daftar) {
        var id = skp.disetujui(STAF, KABID);
        pencetakan.skp(id, ALAMAT);
        var dokumen = provinsi.angka("select min(id) from core_dokumen");
        assertThat(daftar.unduh(dokumen).namaBerkas()).isEqualTo("SKP 2026 Bagus.pdf");

        provinsi.sebagai(KABID_LAIN);
        assertThatThrownBy(() -> pencetakan.skp(id, ALAMAT)).isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> pencetakan.evaluasi(id, 0, ALAMAT))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> pencetakan.dokumen(id, 0, ALAMAT))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> daftar.unduh(dokumen)).isInstanceOf(DataTidakDitemukan.class);
    }

    @Test
    void evaluasi_dan_dokumennya_memuat_realisasi_umpan_balik_rating_dan_predikat(
            TanggapanEvaluasi tanggapan) throws IOException {
        var id = dievaluasi();
        var evaluasi = pencetakan.evaluasi(id, 0, ALAMAT);
        assertThat(teks(evaluasi))
                .contains("EVALUASI KINERJA PEGAWAI")
                .contains("Capaian kinerja organisasi: Baik")
                .contains("Realisasi berdasarkan bukti dukung")
                .contains("Triwulan III: 11. Tinggal satu OPD & selesai")
                .contains("Rapi <b>dan</b> tepat")
                .contains("Rating hasil kerja DI ATAS EKSPEKTASI")
                .contains("Rating perilaku kerja SESUAI EKSPEKTASI")
                .contains("Predikat kinerja pegawai BAIK");
        provinsi.sebagai(STAF);
        tanggapan.tanggapi(new TanggapiEvaluasi(id, 0, versi(id), JenisTanggapan.MENERIMA, null));
        var dokumen = pencetakan.dokumen(id, 0, ALAMAT);
        assertThat(teks(dokumen))
                .contains("DOKUMEN EVALUASI KINERJA PEGAWAI")
                .contains("Atasan pejabat penilai kinerja")
                .contains("Karta")
                .contains("Predikat kinerja pegawai Baik")
                .contains("Pertahankan")
                .contains("Pegawai menerima");
        assertThat(dokumen.kode()).isNotEqualTo(evaluasi.kode());
        Files.createDirectories(Path.of("target/cetakan"));
        Files.write(Path.of("target/cetakan/evaluasi.pdf"), evaluasi.isi());
        Files.write(Path.of("target/cetakan/dokumen-evaluasi.pdf"), dokumen.isi());
    }

    @Test
    void evaluasi_yang_belum_ditetapkan_adalah_konsep() throws IOException {
        var id = skp.disetujui(STAF, KABID);
        var cetakan = pencetakan.evaluasi(id, 2, ALAMAT);
        assertThat(cetakan.kode()).isNull();
        assertThat(teks(cetakan))
                .contains("KONSEP, BELUM DITETAPKAN")
                .contains("Periode penilaian: 1 April s.d. 30 Juni 2026");
        assertThat(teks(pencetakan.dokumen(id, 2, ALAMAT))).contains("KONSEP, BELUM DITETAPKAN");
    }

    private long dievaluasi() {
        var id = skp.disetujui(STAF, KABID);
        var indikator = provinsi.angka("select min(id) from skp_indikator");
        var hasil = provinsi.angka("select min(id) from skp_hasil_kerja");
        provinsi.sebagai(STAF);
        PerkakasUji.bean(PencatatanRealisasi.class)
                .simpan(
                        new SimpanRealisasi(
                                id,
                                indikator,
                                3,
                                0,
                                new BigDecimal("11"),
                                "Tinggal satu OPD & selesai"));
        provinsi.sebagai(KABID);
        PerkakasUji.bean(PemberianUmpanBalik.class)
                .beri(
                        new BeriUmpanBalik(
                                id, hasil, null, 3, Sentimen.POSITIF, "Rapi <b>dan</b> tepat"));
        var penilaian = PerkakasUji.bean(PenilaianSkp.class);
        penilaian.nilai(new NilaiButirSkp(id, 0, versi(id), hasil, null, NilaiButir.ATAS));
        for (var n : NilaiBerakhlak.values()) {
            penilaian.nilai(new NilaiButirSkp(id, 0, versi(id), null, n, NilaiButir.SESUAI));
        }
        penilaian.isi(
                new IsiEvaluasi(
                        id,
                        0,
                        versi(id),
                        CapaianOrganisasi.BAIK,
                        Rating.DI_ATAS_EKSPEKTASI,
                        Rating.SESUAI_EKSPEKTASI,
                        "Bukti diperiksa langsung",
                        "Pertahankan"));
        PerkakasUji.bean(PenetapanPredikat.class).tetapkan(new TetapkanPredikat(id, 0, versi(id)));
        return id;
    }

    private long versi(long id) {
        return provinsi.angka(
                "select coalesce(max(versi), 0) from skp_evaluasi where triwulan = 0 and skp_id = "
                        + id);
    }

    private static String teks(Cetakan cetakan) throws IOException {
        try (var pdf = Loader.loadPDF(cetakan.isi())) {
            return TataLetakSkpTest.rata(pdf);
        }
    }
}
