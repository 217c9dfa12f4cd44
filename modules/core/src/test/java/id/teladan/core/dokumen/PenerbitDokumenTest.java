package id.teladan.core.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.berkas.OrangUji;
import id.teladan.core.berkas.Sha256;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Pelaku;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.KodeQrPdf;
import id.teladan.uji.PerkakasUji;
import id.teladan.uji.TransaksiUji;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class PenerbitDokumenTest {

    private static final String ALAMAT = "https://asn.contoh.go.id";
    private static final Templat SURAT = Templat.muat(PenerbitDokumenTest.class, "surat-uji");

    private final PenerbitDokumen penerbit;
    private final VerifikasiDokumen verifikasi;
    private final DaftarDokumen daftar;
    private final PelakuAktif aktif;
    private final BasisDataUji db;

    PenerbitDokumenTest(
            PenerbitDokumen penerbit,
            VerifikasiDokumen verifikasi,
            DaftarDokumen daftar,
            PelakuAktif aktif,
            BasisDataUji db) {
        this.penerbit = penerbit;
        this.verifikasi = verifikasi;
        this.daftar = daftar;
        this.aktif = aktif;
        this.db = db;
    }

    @BeforeEach
    void siapkan() throws SQLException {
        OrangUji.siapkan(db);
        aktif.masukSebagai(OrangUji.ANI);
    }

    @Test
    void kode_QR_pada_halaman_menuju_halaman_verifikasi() throws Exception {
        var terbit = terbitkan("surat:1", "isi");

        try (var pdf = Loader.loadPDF(terbit.isi())) {
            assertThat(KodeQrPdf.baca(pdf)).isEqualTo(ALAMAT + "/verifikasi?kode=" + terbit.kode());
            assertThat(PembuatPdfTest.teks(pdf))
                    .contains("Kode verifikasi: " + KodeDokumen.tampil(terbit.kode()))
                    .contains("oleh Ani Wulandari melalui Teladan");
        }
    }

    @Test
    void siapa_pun_dapat_memastikan_keaslian_tanpa_masuk() throws Exception {
        var terbit = terbitkan("surat:1", "isi");
        aktif.masukSebagai(null);

        var hasil = verifikasi.periksa(KodeDokumen.tampil(terbit.kode())).orElseThrow();
        assertThat(hasil.judul()).isEqualTo("Surat Uji");
        assertThat(hasil.penerbit()).isEqualTo("Ani Wulandari");
        assertThat(hasil.sha256()).isEqualTo(Sha256.dari(terbit.isi()));
        assertThat(hasil.ringkasan()).containsExactly(new ButirRingkasan("Nama", "Ani \"W\" <x>"));
        assertThat(hasil.adaLebihBaru()).isFalse();
        assertThat(verifikasi.periksa(KodeDokumen.baru())).isEmpty();
        assertThat(verifikasi.periksa("ngawur")).isEmpty();
    }

    @Test
    void yang_bukan_kode_dijawab_tanpa_basis_data_dan_kode_dengan_satu_pernyataan()
            throws Exception {
        var kode = terbitkan("surat:1", "isi").kode();
        aktif.masukSebagai(null);
        assertThat(PerkakasUji.hitungPernyataan(() -> verifikasi.periksa("ngawur"))).isZero();
        assertThat(PerkakasUji.hitungPernyataan(() -> verifikasi.periksa(kode))).isEqualTo(1);
    }

    @Test
    void isi_yang_sama_terbit_sekali_dan_isi_baru_menggantikannya() throws Exception {
        var pertama = terbitkan("surat:1", "isi");
        var lagi = terbitkan("surat:1", "isi");
        var lain = terbitkan("surat:2", "isi");
        var baru = terbitkan("surat:1", "isi baru");

        assertThat(lagi.kode()).isEqualTo(pertama.kode());
        assertThat(lagi.isi()).isEqualTo(pertama.isi());
        assertThat(lain.kode()).isNotEqualTo(pertama.kode());
        assertThat(verifikasi.periksa(pertama.kode()).orElseThrow().adaLebihBaru()).isTrue();
        assertThat(verifikasi.periksa(baru.kode()).orElseThrow().adaLebihBaru()).isFalse();
        assertThat(verifikasi.periksa(lain.kode()).orElseThrow().adaLebihBaru()).isFalse();
    }

    @Test
    void dua_permintaan_bersamaan_menghasilkan_satu_dokumen() throws Exception {
        var gerbang = new CyclicBarrier(2);
        var kode = new String[2];
        var utas = new Thread[2];
        for (var i = 0; i < 2; i++) {
            var ke = i;
            utas[i] =
                    new Thread(
                            () -> {
                                var permintaan =
                                        PerkakasUji.bean(
                                                jakarta.enterprise.context.control
                                                        .RequestContextController.class);
                                permintaan.activate();
                                try {
                                    PerkakasUji.bean(PelakuAktif.class).masukSebagai(OrangUji.ANI);
                                    kode[ke] =
                                            TransaksiUji.dalam(
                                                            () ->
                                                                    penerbit.terbitkan(
                                                                            perintah("surat:1"),
                                                                            serentak(gerbang)))
                                                    .kode();
                                } catch (Exception e) {
                                    kode[ke] = e.toString();
                                } finally {
                                    permintaan.deactivate();
                                }
                            });
            utas[i].start();
        }
        for (var u : utas) {
            u.join();
        }
        assertThat(kode[0]).hasSize(KodeDokumen.PANJANG).isEqualTo(kode[1]);
        assertThat(jumlah("core_dokumen")).isEqualTo(1);
    }

    @Test
    void yang_terbit_tidak_dapat_diubah_atau_dihapus() throws Exception {
        terbitkan("surat:1", "isi");
        for (var perintah :
                List.of(
                        "update core_dokumen set judul = 'x'",
                        "delete from core_dokumen",
                        "update core_dokumen_isi set isi = 'x'")) {
            assertThatThrownBy(() -> jalankan(perintah))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("hanya boleh ditambah");
        }
    }

    @Test
    void ringkasan_umum_menolak_NIP() {
        var cmd =
                new TerbitkanDokumen(
                        "SURAT",
                        "surat:1",
                        1,
                        "Surat",
                        "s.pdf",
                        List.of(new ButirRingkasan("Pegawai", "Ani, 19800101 200501 2 001")),
                        ALAMAT);
        assertThatThrownBy(() -> penerbit.terbitkan(cmd, xhtml("isi")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void dokumen_orang_lain_menjawab_seperti_yang_tidak_ada() throws Exception {
        var terbit = terbitkan("surat:1", "isi");
        assertThat(daftar.unduh(terbit.id()).isi()).isEqualTo(terbit.isi());

        aktif.masukSebagai(OrangUji.BUDI);
        assertThatThrownBy(() -> daftar.unduh(terbit.id())).isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> daftar.unduh(987_654L)).isInstanceOf(DataTidakDitemukan.class);
        aktif.masukSebagai(null);
        assertThatThrownBy(() -> daftar.unduh(terbit.id())).isInstanceOf(AksesDitolak.class);
    }

    @Test
    void pembaca_hal_yang_diterangkannya_boleh_mengunduh() throws Exception {
        var terbit = terbitkan("dibagikan:1", "isi");
        aktif.masukSebagai(OrangUji.BUDI);
        assertThat(daftar.unduh(terbit.id()).kode()).isEqualTo(terbit.kode());
    }

    private DokumenTerbit terbitkan(String subjek, String isi) throws Exception {
        return TransaksiUji.dalam(() -> penerbit.terbitkan(perintah(subjek), xhtml(isi)));
    }

    private static TerbitkanDokumen perintah(String subjek) {
        return new TerbitkanDokumen(
                "SURAT",
                subjek,
                1,
                "Surat Uji",
                "surat.pdf",
                List.of(new ButirRingkasan("Nama", "Ani \"W\" <x>")),
                ALAMAT);
    }

    private static Function<TandaVerifikasi, String> xhtml(String isi) {
        return tanda -> {
            var nilai = new HashMap<String, Object>(tanda.nilai());
            nilai.put("judul", "Surat Uji");
            nilai.put("baris", List.of(Map.of("no", "1", "uraian", isi)));
            return SURAT.isi(nilai);
        };
    }

    /** Both have looked for an earlier issue, found none and are making theirs when they go on. */
    private static Function<TandaVerifikasi, String> serentak(CyclicBarrier gerbang) {
        var asli = xhtml("isi");
        return tanda -> {
            if (!tanda.kode().isEmpty()) {
                try {
                    gerbang.await();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
            return asli.apply(tanda);
        };
    }

    /** What a telephone reads from the printed page. */
    @Test
    void kode_QR_terbaca_pada_setiap_jarak_yang_lazim() throws Exception {
        var gagal = 0;
        for (var ke = 0; ke < 20; ke++) {
            try (var pdf = Loader.loadPDF(terbitkan("surat:" + ke, "isi " + ke).isi())) {
                for (var dpi : List.of(150, 200, 300)) {
                    gagal +=
                            KodeQrPdf.baca(pdf, pdf.getNumberOfPages() - 1, dpi).isPresent()
                                    ? 0
                                    : 1;
                }
            }
        }
        assertThat(gagal).as("dari 60 pengambilan").isLessThanOrEqualTo(3);
    }

    private long jumlah(String tabel) throws SQLException {
        try (var s = db.sambungan();
                var p = s.createStatement();
                var h = p.executeQuery("select count(*) from " + tabel)) {
            h.next();
            return h.getLong(1);
        }
    }

    private void jalankan(String perintah) throws SQLException {
        try (var s = db.sambungan();
                var p = s.createStatement()) {
            p.executeUpdate(perintah);
        }
    }

    /** Stands for a module whose documents may be read by others too. */
    @ApplicationScoped
    static class BerbagiUji implements PemberiAksesDokumen {

        @Override
        public boolean boleh(Pelaku pelaku, String jenis, String subjek) {
            return subjek.startsWith("dibagikan:");
        }
    }
}
