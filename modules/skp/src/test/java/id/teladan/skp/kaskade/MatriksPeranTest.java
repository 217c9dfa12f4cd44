package id.teladan.skp.kaskade;

import static id.teladan.skp.ProvinsiKecil.KABID;
import static id.teladan.skp.ProvinsiKecil.KABID_LAIN;
import static id.teladan.skp.ProvinsiKecil.KADIS;
import static id.teladan.skp.ProvinsiKecil.REKAN;
import static id.teladan.skp.ProvinsiKecil.SEKDA;
import static id.teladan.skp.ProvinsiKecil.STAF;
import static id.teladan.skp.ProvinsiKecil.STAF_LAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.tugas.DaftarTugas;
import id.teladan.core.tugas.Tugas;
import id.teladan.skp.ProvinsiKecil;
import id.teladan.skp.SkpUji;
import id.teladan.skp.daftar.KaskadeSkp;
import id.teladan.skp.rencana.BukaSkp;
import id.teladan.skp.rencana.JenisCascading;
import id.teladan.skp.rencana.PembukaanSkp;
import id.teladan.skp.rencana.Pendekatan;
import id.teladan.skp.rencana.PenyusunanHasilKerja;
import id.teladan.skp.rencana.SimpanHasilKerja;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(PerkakasUji.class)
class MatriksPeranTest {

    private static final String PERAN = "Tersusunnya bahan peta jabatan";

    private ProvinsiKecil provinsi;
    private SkpUji skp;

    @BeforeEach
    void bangun(BasisDataUji db, PerkakasUji perkakas) {
        provinsi = ProvinsiKecil.bangun(db, perkakas);
        skp = new SkpUji(provinsi);
    }

    /** The only result of the Kabid, who now acts. */
    private long kolomKabid() {
        skp.draf(KABID);
        return provinsi.angka("select max(id) from skp_hasil_kerja");
    }

    private static LembarMatriks.Baris baris(LembarMatriks lembar, long pegawai) {
        return lembar.baris().stream()
                .filter(b -> b.pegawaiId() == pegawai)
                .findFirst()
                .orElseThrow();
    }

    private static List<LembarMatriks.Peran> sel(LembarMatriks lembar, long pegawai) {
        return baris(lembar, pegawai).sel().get(0).peran();
    }

    @Test
    void sel_menulis_hasil_kerja_ke_draf_bawahan(MatriksPeran matriks, PengisianMatriks pengisian) {
        var milikStaf = skp.draf(STAF);
        var kolom = kolomKabid();

        var jawab = pengisian.isi(new IsiPeran(kolom, STAF, 0, false, 0, "  " + PERAN + " "));

        assertThat(jawab.tawaran()).isFalse();
        assertThat(
                        provinsi.angka(
                                "select count(*) from skp_hasil_kerja where id = "
                                        + jawab.id()
                                        + " and jenis = 'UTAMA' and uraian = '"
                                        + PERAN
                                        + "' and atasan_id = "
                                        + kolom
                                        + " and skp_id = "
                                        + milikStaf))
                .isOne();
        var lembar = matriks.lembar(2026);
        assertThat(lembar.kolom()).singleElement().extracting("pemikul").isEqualTo(1L);
        assertThat(lembar.takDipikul()).isZero();
        assertThat(sel(lembar, STAF))
                .extracting(LembarMatriks.Peran::uraian)
                .containsExactly(PERAN);
        assertThat(sel(lembar, REKAN)).isEmpty();
        assertThat(baris(lembar, REKAN).keadaan()).isEqualTo("BELUM_ADA");
        assertThat(lembar.baris())
                .extracting(LembarMatriks.Baris::pegawaiId)
                .containsExactly(STAF, REKAN);
    }

    @Test
    void klik_yang_terulang_tidak_menambah_baris(PengisianMatriks pengisian) {
        skp.draf(STAF);
        var kolom = kolomKabid();
        var awal = provinsi.angka("select count(*) from skp_hasil_kerja");

        var satu = pengisian.isi(new IsiPeran(kolom, STAF, 0, false, 0, PERAN));
        var dua = pengisian.isi(new IsiPeran(kolom, STAF, 0, false, 0, PERAN));
        var tiga = pengisian.isi(new IsiPeran(kolom, REKAN, 0, false, 0, PERAN));
        var empat = pengisian.isi(new IsiPeran(kolom, REKAN, 0, false, 0, PERAN));

        assertThat(dua).isEqualTo(satu);
        assertThat(empat).isEqualTo(tiga);
        assertThat(provinsi.angka("select count(*) from skp_hasil_kerja")).isEqualTo(awal + 1);
        assertThat(provinsi.angka("select count(*) from skp_tawaran")).isOne();
    }

    @Test
    void hasil_langsung_membawa_indikatornya_tanpa_target(
            PengisianMatriks pengisian, PenyusunanHasilKerja hasilKerja) {
        skp.draf(STAF);
        var kolom = kolomKabid();
        hasilKerja.simpan(
                new SimpanHasilKerja(
                        provinsi.angka("select skp_id from skp_hasil_kerja where id = " + kolom),
                        kolom,
                        0,
                        id.teladan.skp.rencana.JenisHasilKerja.UTAMA,
                        "Tersusunnya peta jabatan",
                        JenisCascading.DIRECT,
                        null,
                        null));

        var jawab = pengisian.isi(new IsiPeran(kolom, STAF, 0, false, 0, PERAN));

        assertThat(
                        provinsi.angka(
                                "select count(*) from skp_indikator where target_angka is null and target_satuan = 'OPD' and"
                                        + " hasil_kerja_id = "
                                        + jawab.id()))
                .isOne();
    }

    @Test
    void peran_diubah_dihapus_dan_dipulihkan(MatriksPeran matriks, PengisianMatriks pengisian) {
        skp.draf(STAF);
        var kolom = kolomKabid();
        var satu = pengisian.isi(new IsiPeran(kolom, STAF, 0, false, 0, PERAN));

        var dua =
                pengisian.isi(
                        new IsiPeran(kolom, STAF, satu.id(), false, satu.versi(), "Bahan lain"));
        assertThat(sel(matriks.lembar(2026), STAF))
                .singleElement()
                .extracting("uraian")
                .isEqualTo("Bahan lain");
        var tiga = pengisian.hapus(new PeranDihapus(kolom, STAF, dua.id(), false, dua.versi()));
        assertThat(sel(matriks.lembar(2026), STAF)).isEmpty();
        pengisian.pulihkan(new PeranDihapus(kolom, STAF, dua.id(), false, tiga.versi()));
        assertThat(sel(matriks.lembar(2026), STAF)).hasSize(1);
    }

    @Test
    void pegawai_dan_atasan_menulis_baris_yang_sama_yang_kalah_diberi_tahu(
            PengisianMatriks pengisian, PenyusunanHasilKerja hasilKerja) {
        var milikStaf = skp.draf(STAF);
        var kolom = kolomKabid();
        var satu = pengisian.isi(new IsiPeran(kolom, STAF, 0, false, 0, PERAN));
        provinsi.sebagai(STAF);
        hasilKerja.simpan(
                new SimpanHasilKerja(
                        milikStaf,
                        satu.id(),
                        satu.versi(),
                        id.teladan.skp.rencana.JenisHasilKerja.UTAMA,
                        "Kalimat pegawai",
                        JenisCascading.NON_DIRECT,
                        null,
                        null));
        provinsi.sebagai(KABID);

        assertThatThrownBy(
                        () ->
                                pengisian.isi(
                                        new IsiPeran(
                                                kolom,
                                                STAF,
                                                satu.id(),
                                                false,
                                                satu.versi(),
                                                "Kalimat atasan")))
                .isInstanceOf(KonflikPerubahan.class);
        assertThat(provinsi.teks("select uraian from skp_hasil_kerja where id = " + satu.id()))
                .isEqualTo("Kalimat pegawai");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "TANPA, TAWARAN",
        "DRAFT, LANGSUNG",
        "DIKEMBALIKAN, LANGSUNG",
        "DIAJUKAN, TAWARAN",
        "DISETUJUI, TAWARAN",
        "PERUBAHAN_DIAJUKAN, TAWARAN",
        "DIEVALUASI, SKP-754",
        "FINAL, SKP-754"
    })
    void keadaan_skp_menentukan_apakah_sel_ditulis_atau_ditawarkan(
            String status, String harap, MatriksPeran matriks, PengisianMatriks pengisian) {
        if (!status.equals("TANPA")) {
            var id = skp.draf(STAF);
            provinsi.sql("update skp_skp set status = '" + status + "' where id = " + id);
        }
        var kolom = kolomKabid();
        var cmd = new IsiPeran(kolom, STAF, 0, false, 0, PERAN);

        if (harap.startsWith("SKP")) {
            assertThatThrownBy(() -> pengisian.isi(cmd))
                    .isInstanceOf(PelanggaranAturan.class)
                    .hasMessage(harap);
            assertThat(baris(matriks.lembar(2026), STAF).terisi()).isFalse();
            return;
        }
        var baris = baris(matriks.lembar(2026), STAF);
        assertThat(baris.langsung()).isEqualTo(harap.equals("LANGSUNG"));
        assertThat(baris.ditawarkan()).isEqualTo(harap.equals("TAWARAN"));
        assertThat(pengisian.isi(cmd).tawaran()).isEqualTo(harap.equals("TAWARAN"));
        assertThat(sel(matriks.lembar(2026), STAF))
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.dapatDiubah()).isTrue();
                            assertThat(p.tawaran()).isEqualTo(harap.equals("TAWARAN"));
                        });
    }

    @Test
    void perubahan_yang_dibuka_pegawai_tidak_ditulisi_atasan(PengisianMatriks pengisian) {
        var id = skp.disetujui(STAF, KABID);
        provinsi.sql("update skp_skp set perubahan_dibuka = true where id = " + id);
        var kolom = kolomKabid();

        assertThat(pengisian.isi(new IsiPeran(kolom, STAF, 0, false, 0, PERAN)).tawaran()).isTrue();
    }

    @Test
    void baris_yang_sudah_diajukan_tidak_dapat_diubah_dari_sel(PengisianMatriks pengisian) {
        var milikStaf = skp.draf(STAF);
        var kolom = kolomKabid();
        var satu = pengisian.isi(new IsiPeran(kolom, STAF, 0, false, 0, PERAN));
        provinsi.sql("update skp_skp set status = 'DIAJUKAN' where id = " + milikStaf);

        assertThatThrownBy(
                        () ->
                                pengisian.isi(
                                        new IsiPeran(
                                                kolom, STAF, satu.id(), false, satu.versi(), "x")))
                .hasMessage("SKP-751");
        assertThatThrownBy(
                        () ->
                                pengisian.hapus(
                                        new PeranDihapus(
                                                kolom, STAF, satu.id(), false, satu.versi())))
                .hasMessage("SKP-751");
    }

    @Test
    void bukan_atasan_dan_bukan_hasilnya_tidak_menemukan_apa_apa(PengisianMatriks pengisian) {
        skp.draf(STAF);
        skp.draf(STAF_LAIN);
        var kolom = kolomKabid();

        assertThatThrownBy(() -> pengisian.isi(new IsiPeran(kolom, STAF_LAIN, 0, false, 0, PERAN)))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> pengisian.isi(new IsiPeran(kolom, KABID, 0, false, 0, PERAN)))
                .isInstanceOf(DataTidakDitemukan.class);
        provinsi.sebagai(KABID_LAIN);
        assertThatThrownBy(() -> pengisian.isi(new IsiPeran(kolom, STAF_LAIN, 0, false, 0, PERAN)))
                .isInstanceOf(DataTidakDitemukan.class);
        provinsi.sebagai(STAF);
        assertThatThrownBy(() -> pengisian.isi(new IsiPeran(kolom, REKAN, 0, false, 0, PERAN)))
                .isInstanceOf(AksesDitolak.class);
    }

    @Test
    void sel_asing_tidak_dapat_diubah_lewat_kolom_sendiri(PengisianMatriks pengisian) {
        skp.draf(STAF);
        skp.draf(REKAN);
        var kolom = kolomKabid();
        var satu = pengisian.isi(new IsiPeran(kolom, STAF, 0, false, 0, PERAN));

        assertThatThrownBy(
                        () ->
                                pengisian.isi(
                                        new IsiPeran(
                                                kolom, REKAN, satu.id(), false, satu.versi(), "x")))
                .isInstanceOf(DataTidakDitemukan.class);
    }

    @Test
    void tautan_yang_berputar_ditolak(PengisianMatriks pengisian) {
        // the Kabid's result supports one of his own subordinate, who was his superior before
        var milikStaf = skp.draf(STAF);
        var hasilStaf = provinsi.angka("select max(id) from skp_hasil_kerja");
        var kolom = kolomKabid();
        provinsi.sql(
                "update skp_hasil_kerja set atasan_id = " + hasilStaf + " where id = " + kolom);
        assertThat(milikStaf).isPositive();

        assertThatThrownBy(() -> pengisian.isi(new IsiPeran(kolom, STAF, 0, false, 0, PERAN)))
                .hasMessage("SKP-006");
    }

    @Test
    void plt_mengisi_hasilnya_sendiri_untuk_bawahan_unit_yang_dipimpinnya(
            PengisianMatriks pengisian, MatriksPeran matriks) {
        skp.draf(STAF_LAIN);
        var kolom = kolomKabid();
        provinsi.tugaskan(50, KABID, 5, "PLT", "2026-09-01", "2026-12-31");
        provinsi.sql("update core_penugasan set sampai = '2026-08-31' where pegawai_id = 6");
        provinsi.sebagai(KABID);

        assertThat(pengisian.isi(new IsiPeran(kolom, STAF_LAIN, 0, false, 0, PERAN)).tawaran())
                .isFalse();
        assertThat(sel(matriks.lembar(2026), STAF_LAIN)).hasSize(1);
    }

    @Test
    void pemikul_yang_bukan_bawahan_hari_ini_terlihat_tanpa_dapat_diubah(
            PengisianMatriks pengisian, MatriksPeran matriks) {
        skp.draf(STAF);
        var kolom = kolomKabid();
        pengisian.isi(new IsiPeran(kolom, STAF, 0, false, 0, PERAN));
        provinsi.sql("update core_penugasan set sampai = '2026-09-30' where pegawai_id = 4");
        provinsi.tugaskan(51, STAF, 6, "DEFINITIF", "2026-10-01", null);
        provinsi.sebagai(KABID);

        var baris = baris(matriks.lembar(2026), STAF);
        assertThat(baris.bawahan()).isFalse();
        assertThat(baris.terisi()).isFalse();
        assertThat(baris.sel().get(0).peran())
                .singleElement()
                .extracting("dapatDiubah")
                .isEqualTo(false);
    }

    @Test
    void tawaran_diterima_membuka_perubahan_dan_menambah_hasil(
            PengisianMatriks pengisian, TanggapanTawaran tanggapan, KaskadeSkp kaskade) {
        var id = skp.disetujui(STAF, KABID);
        var kolom = kolomKabid();
        var tawaran = pengisian.isi(new IsiPeran(kolom, STAF, 0, false, 0, PERAN));
        provinsi.sebagai(STAF);
        assertThat(kaskade.lembarHasil(id).tawaran())
                .singleElement()
                .satisfies(
                        t -> {
                            assertThat(t.uraian()).isEqualTo(PERAN);
                            assertThat(t.hasilAtasan()).isEqualTo("Tersusunnya peta jabatan");
                            assertThat(t.penawar()).isEqualTo("Ratna");
                        });

        var jawab = new JawabTawaran(tawaran.id(), tawaran.versi(), null);
        assertThat(tanggapan.terima(jawab)).isEqualTo(id);
        assertThat(tanggapan.terima(jawab)).isEqualTo(id);

        assertThat(
                        provinsi.teks(
                                "select concat(status, perubahan_dibuka) from skp_skp where id = "
                                        + id))
                .isEqualTo("DISETUJUI1");
        assertThat(
                        provinsi.angka(
                                "select count(*) from skp_hasil_kerja where uraian = '"
                                        + PERAN
                                        + "' and atasan_id = "
                                        + kolom))
                .isOne();
        assertThat(kaskade.lembarHasil(id).tawaran()).isEmpty();
        assertThat(
                        provinsi.teks(
                                "select catatan from skp_riwayat where langkah = 'BUKA_PERUBAHAN'"))
                .isEqualTo("Hasil kerja dari Ratna: " + PERAN);
    }

    @Test
    void tawaran_untuk_yang_belum_ber_skp_diterima_setelah_skp_dibuka(
            PengisianMatriks pengisian,
            TanggapanTawaran tanggapan,
            PembukaanSkp pembukaan,
            DaftarTugas tugas) {
        var kolom = kolomKabid();
        var tawaran = pengisian.isi(new IsiPeran(kolom, STAF, 0, false, 0, PERAN));
        provinsi.sebagai(STAF);
        assertThat(tawaranku(tugas))
                .singleElement()
                .satisfies(t -> assertThat(t.tautan()).isEqualTo("/skp/saya"));
        var jawab = new JawabTawaran(tawaran.id(), tawaran.versi(), null);

        assertThatThrownBy(() -> tanggapan.terima(jawab)).hasMessage("SKP-755");
        var id = pembukaan.buka(BukaSkp.setahun(2026, Pendekatan.KUANTITATIF));
        assertThat(tawaranku(tugas).get(0).tautan()).isEqualTo("/skp/susun?id=" + id);
        tanggapan.terima(jawab);

        assertThat(provinsi.angka("select count(*) from skp_hasil_kerja where skp_id = " + id))
                .isOne();
        assertThat(tawaranku(tugas)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"DIAJUKAN", "PERUBAHAN_DIAJUKAN", "DIEVALUASI", "FINAL"})
    void skp_yang_tidak_dapat_disunting_tidak_menerima_tawaran(
            String status, PengisianMatriks pengisian, TanggapanTawaran tanggapan) {
        var id = skp.diajukan(STAF);
        var kolom = kolomKabid();
        var tawaran = pengisian.isi(new IsiPeran(kolom, STAF, 0, false, 0, PERAN));
        provinsi.sql("update skp_skp set status = '" + status + "' where id = " + id);
        provinsi.sebagai(STAF);

        assertThatThrownBy(
                        () ->
                                tanggapan.terima(
                                        new JawabTawaran(tawaran.id(), tawaran.versi(), null)))
                .hasMessage("SKP-756");
    }

    @Test
    void tawaran_ditolak_dengan_alasan_yang_dibaca_atasan(
            PengisianMatriks pengisian, TanggapanTawaran tanggapan, MatriksPeran matriks) {
        skp.diajukan(STAF);
        var kolom = kolomKabid();
        var tawaran = pengisian.isi(new IsiPeran(kolom, STAF, 0, false, 0, PERAN));
        provinsi.sebagai(REKAN);
        assertThatThrownBy(
                        () -> tanggapan.tolak(new JawabTawaran(tawaran.id(), tawaran.versi(), "x")))
                .isInstanceOf(DataTidakDitemukan.class);
        provinsi.sebagai(STAF);
        assertThatThrownBy(
                        () ->
                                tanggapan.tolak(
                                        new JawabTawaran(tawaran.id(), tawaran.versi(), "  ")))
                .hasMessage("SKP-753");

        tanggapan.tolak(
                new JawabTawaran(tawaran.id(), tawaran.versi(), "Sudah memikul tiga hasil"));

        assertThatThrownBy(
                        () ->
                                tanggapan.tolak(
                                        new JawabTawaran(tawaran.id(), tawaran.versi() + 1, "x")))
                .hasMessage("SKP-752");
        provinsi.sebagai(KABID);
        var lembar = matriks.lembar(2026);
        assertThat(sel(lembar, STAF)).isEmpty();
        assertThat(lembar.ditolak())
                .containsExactly(
                        new LembarMatriks.Ditolak("Bagus", PERAN, "Sudah memikul tiga hasil"));
        assertThatThrownBy(
                        () ->
                                pengisian.isi(
                                        new IsiPeran(
                                                kolom,
                                                STAF,
                                                tawaran.id(),
                                                true,
                                                tawaran.versi() + 1,
                                                "x")))
                .hasMessage("SKP-752");
    }

    @Test
    void tawaran_dicabut_dan_ditawarkan_lagi(PengisianMatriks pengisian, MatriksPeran matriks) {
        skp.diajukan(STAF);
        var kolom = kolomKabid();
        var satu = pengisian.isi(new IsiPeran(kolom, STAF, 0, false, 0, PERAN));
        var dua = pengisian.isi(new IsiPeran(kolom, STAF, satu.id(), true, satu.versi(), "Lain"));

        var tiga = pengisian.hapus(new PeranDihapus(kolom, STAF, dua.id(), true, dua.versi()));
        assertThat(sel(matriks.lembar(2026), STAF)).isEmpty();
        var empat = pengisian.pulihkan(new PeranDihapus(kolom, STAF, dua.id(), true, tiga.versi()));
        assertThat(sel(matriks.lembar(2026), STAF)).hasSize(1);
        assertThatThrownBy(
                        () ->
                                pengisian.pulihkan(
                                        new PeranDihapus(
                                                kolom, STAF, dua.id(), true, empat.versi())))
                .hasMessage("SKP-752");
    }

    @Test
    void matriks_tiga_puluh_orang_dibaca_dengan_paling_banyak_empat_pernyataan(
            MatriksPeran matriks) {
        skp.draf(STAF);
        var kolom = kolomKabid();
        for (var i = 0; i < 30; i++) {
            var id = 100 + i;
            provinsi.sql(
                    "insert into core_pegawai (id, nip, nama, tanggal_lahir, jenis_kelamin, status, kedudukan_hukum) values ("
                            + id
                            + ",'198001012005011"
                            + id
                            + "','Orang "
                            + id
                            + "','1980-01-01','PEREMPUAN','PNS','01')");
            provinsi.tugaskan(id, id, 4, "DEFINITIF", "2021-01-01", null);
            provinsi.sql(
                    "insert into skp_skp (id, pegawai_id, tahun, mulai, sampai, pendekatan, status, nomor_versi, perubahan_dibuka,"
                            + " diubah_oleh, diubah_pada) values ("
                            + (90_000 + id)
                            + ","
                            + id
                            + ",2026,'2026-01-01','2026-12-31','KUANTITATIF','DRAFT',0,false,'x','2026-01-01')");
            provinsi.sql(
                    "insert into skp_hasil_kerja (id, skp_id, jenis, uraian, atasan_id, cascading, urutan, diubah_oleh, diubah_pada)"
                            + " values ("
                            + (90_000 + id)
                            + ","
                            + (90_000 + id)
                            + ",'UTAMA','Peran',"
                            + kolom
                            + ",'NON_DIRECT',1,'x','2026-01-01')");
        }
        provinsi.sebagai(KABID);
        matriks.lembar(2026); // the rights of the request are read

        assertThat(
                        PerkakasUji.hitungPernyataan(
                                () -> assertThat(matriks.lembar(2026).baris()).hasSize(32)))
                .isLessThanOrEqualTo(4);
    }

    @Test
    void tanpa_skp_atau_tanpa_hasil_matriksnya_kosong(MatriksPeran matriks) {
        provinsi.sebagai(KADIS);
        assertThat(matriks.lembar(2026).skpId()).isNull();
        PerkakasUji.bean(PembukaanSkp.class).buka(BukaSkp.setahun(2026, Pendekatan.KUANTITATIF));
        var lembar = matriks.lembar(2026);
        assertThat(lembar.kolom()).isEmpty();
        assertThat(lembar.baris()).hasSize(2);
        provinsi.sebagai(SEKDA);
        assertThat(matriks.lembar(2025).kolom()).isEmpty();
    }

    @Test
    void ekspor_memuat_setiap_orang_dan_jumlah_pemikul(
            MatriksPeran matriks, PengisianMatriks pengisian) throws Exception {
        skp.draf(STAF);
        var kolom = kolomKabid();
        pengisian.isi(new IsiPeran(kolom, STAF, 0, false, 0, PERAN));
        pengisian.isi(new IsiPeran(kolom, REKAN, 0, false, 0, "Yang ditawarkan"));
        var keluar = new ByteArrayOutputStream();

        matriks.ekspor(2026, keluar);

        var baris = isi(keluar.toByteArray());
        assertThat(baris.get(0)).endsWith("1. Tersusunnya peta jabatan");
        assertThat(baris.get(1)).startsWith("Bagus").endsWith(PERAN);
        assertThat(baris.get(2)).startsWith("Citra").endsWith("Yang ditawarkan (ditawarkan)");
        assertThat(baris.get(3)).startsWith("Jumlah pemikul").endsWith("1");
    }

    private static List<Tugas> tawaranku(DaftarTugas tugas) {
        return tugas.milikSaya().stream().filter(t -> t.jenis().equals("SKP_TAWARAN")).toList();
    }

    private static List<String> isi(byte[] buku) throws Exception {
        var semua = new java.util.ArrayList<String>();
        try (var lembar =
                new org.dhatim.fastexcel.reader.ReadableWorkbook(
                        new java.io.ByteArrayInputStream(buku))) {
            for (var baris : lembar.getFirstSheet().read()) {
                semua.add(
                        baris.stream()
                                .map(s -> s == null ? "" : s.getText())
                                .collect(java.util.stream.Collectors.joining("|")));
            }
        }
        return semua;
    }
}
