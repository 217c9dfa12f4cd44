package id.teladan.core.riwayat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.teladan.core.berkas.BerkasSaya;
import id.teladan.core.berkas.UnggahBerkas;
import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.pegawai.DaftarPegawai;
import id.teladan.core.riwayat.ButirRiwayat.Keadaan;
import id.teladan.core.usulan.AjukanUsulan;
import id.teladan.core.usulan.DaftarUsulan;
import id.teladan.core.usulan.PemutusanUsulan;
import id.teladan.core.usulan.PengajuanUsulan;
import id.teladan.core.usulan.PutuskanUsulan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class RiwayatTest {

    private static final LocalDate HARI = LocalDate.of(2026, 10, 5);
    private static final long ANI = 1;
    private static final long PENGELOLA = 2;
    private static final long PENGELOLA_LAIN = 3;
    private static final long BKD = 4;

    private final PencatatanRiwayat pencatatan;
    private final DaftarRiwayat daftar;
    private final DaftarPegawai pegawai;
    private final PengubahanDataDiri dataDiri;
    private final PengajuanUsulan pengajuan;
    private final PemutusanUsulan pemutusan;
    private final DaftarUsulan usulan;
    private final BerkasSaya berkas;
    private final PelakuAktif aktif;
    private final SusunanContoh susunan;
    private final PerkakasUji perkakas;

    RiwayatTest(
            PencatatanRiwayat pencatatan,
            DaftarRiwayat daftar,
            DaftarPegawai pegawai,
            PengubahanDataDiri dataDiri,
            PengajuanUsulan pengajuan,
            PemutusanUsulan pemutusan,
            DaftarUsulan usulan,
            BerkasSaya berkas,
            PelakuAktif aktif,
            BasisDataUji db,
            PerkakasUji perkakas) {
        this.pencatatan = pencatatan;
        this.daftar = daftar;
        this.pegawai = pegawai;
        this.dataDiri = dataDiri;
        this.pengajuan = pengajuan;
        this.pemutusan = pemutusan;
        this.usulan = usulan;
        this.berkas = berkas;
        this.aktif = aktif;
        this.perkakas = perkakas;
        susunan = new SusunanContoh(db);
    }

    @BeforeEach
    void siapkan() {
        SusunanContoh.hari(HARI);
        susunan.unit(1, null, "Provinsi")
                .unit(2, 1L, "Dinas A")
                .unit(3, 1L, "Dinas B")
                .staf(2)
                .staf(3)
                .orang(ANI, "Ani")
                .orang(PENGELOLA, "Pengelola A")
                .orang(PENGELOLA_LAIN, "Pengelola B")
                .orang(BKD, "Petugas BKD")
                .tugas(ANI, 21, "DEFINITIF", "2020-01-01", null)
                .tugas(PENGELOLA, 21, "DEFINITIF", "2020-01-01", null)
                .tugas(PENGELOLA_LAIN, 31, "DEFINITIF", "2020-01-01", null)
                .golongan(ANI, "III/a", "2016-03-01", "2020-03-31")
                .golongan(ANI, "III/b", "2020-04-01", null)
                .peran(PENGELOLA, Peran.PENGELOLA_OPD, 2L)
                .peran(PENGELOLA_LAIN, Peran.PENGELOLA_OPD, 3L)
                .peran(BKD, Peran.BKD, null);
    }

    @AfterEach
    void jamKembali() {
        JamTeladan.kembalikan();
    }

    @Test
    void keadaan_hari_apa_pun_adalah_baris_sah_dengan_tmt_terakhir() {
        masuk(PENGELOLA);
        pencatatan.catat(kgb(null, 0, "2022-03-01", "12"));
        pencatatan.catat(kgb(null, 0, "2024-03-01", "14"));
        pencatatan.catat(kgb(null, 0, "2026-12-01", "16"));

        assertThat(keadaan(JenisRiwayat.KGB, null))
                .containsExactly(Keadaan.NANTI, Keadaan.KINI, Keadaan.LAMPAU);
        assertThat(keadaan(JenisRiwayat.KGB, LocalDate.of(2024, 2, 29)))
                .containsExactly(Keadaan.NANTI, Keadaan.NANTI, Keadaan.KINI);
        assertThat(keadaan(JenisRiwayat.KGB, LocalDate.of(2024, 3, 1)))
                .containsExactly(Keadaan.NANTI, Keadaan.KINI, Keadaan.LAMPAU);
        assertThat(daftar.lembar(ANI, JenisRiwayat.KGB, null).jumlah())
                .containsEntry(JenisRiwayat.KGB, 3L)
                .containsEntry(JenisRiwayat.GOLONGAN, 2L);
    }

    @Test
    void koreksi_adalah_baris_baru_dan_yang_lama_tetap_terlihat() {
        masuk(PENGELOLA);
        var lama = pencatatan.catat(kgb(null, 0, "2024-03-01", "14"));
        pencatatan.catat(kgb(lama, 0, "2024-04-01", "14"));

        var butir = daftar.lembar(ANI, JenisRiwayat.KGB, null).butir();
        assertThat(butir)
                .extracting(ButirRiwayat::keadaan)
                .containsExactly(Keadaan.KINI, Keadaan.DIGANTIKAN);
        assertThat(butir.get(1).tmt()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(butir.get(0).pencatat()).isEqualTo("Pengelola A");
        assertThatThrownBy(() -> pencatatan.catat(kgb(lama, 0, "2024-05-01", "14")))
                .isInstanceOf(KonflikPerubahan.class);
    }

    @Test
    void koreksi_golongan_dari_impor_mengubah_keadaan_dan_menyimpan_yang_lama() {
        masuk(BKD);
        var kini = daftar.lembar(ANI, JenisRiwayat.GOLONGAN, null).butir().get(0);
        assertThat(kini.id()).isNegative();
        assertThat(kini.keadaan()).isEqualTo(Keadaan.KINI);

        pencatatan.catat(golongan(kini.id(), kini.versi(), "III/c", "2020-10-01"));

        assertThat(daftar.lembar(ANI, JenisRiwayat.GOLONGAN, null).butir())
                .extracting(b -> b.nilai("golongan") + " " + b.tmt() + " " + b.keadaan())
                .containsExactly(
                        "III/c 2020-10-01 KINI",
                        "III/a 2016-03-01 LAMPAU",
                        "III/b 2020-04-01 DIGANTIKAN");
        assertThat(pegawai.rincian(ANI, LocalDate.of(2020, 9, 30)).golongan().golongan())
                .isEqualTo("III/a");
        assertThat(pegawai.rincian(ANI, LocalDate.of(2020, 10, 1)).golongan().golongan())
                .isEqualTo("III/c");
    }

    @Test
    void golongan_yang_dibatalkan_mengembalikan_yang_sebelumnya() {
        masuk(BKD);
        var kini = daftar.lembar(ANI, JenisRiwayat.GOLONGAN, null).butir().get(0);
        assertThat(kode(() -> pencatatan.batalkan(new TandaiRiwayat(ANI, kini.id(), 0, " "))))
                .containsExactly("alasan:RIWAYAT_ALASAN_WAJIB");
        pencatatan.batalkan(new TandaiRiwayat(ANI, kini.id(), kini.versi(), "SK dicabut"));

        assertThat(pegawai.rincian(ANI, null).golongan().golongan()).isEqualTo("III/a");
        assertThat(daftar.lembar(ANI, JenisRiwayat.GOLONGAN, null).butir())
                .extracting(ButirRiwayat::keadaan)
                .containsExactly(Keadaan.KINI, Keadaan.DIBATALKAN);
    }

    @Test
    void semua_masalah_satu_baris_disebut_sekaligus() {
        masuk(BKD);
        assertThat(
                        kode(
                                () ->
                                        pencatatan.catat(
                                                new CatatRiwayat(
                                                        ANI,
                                                        JenisRiwayat.KGB,
                                                        null,
                                                        0,
                                                        isian(
                                                                null,
                                                                "2026-10-06",
                                                                null,
                                                                "golongan",
                                                                "V",
                                                                "masaKerjaTahun",
                                                                "-1",
                                                                "masaKerjaBulan",
                                                                "12")))))
                .containsExactly(
                        "nomorSk:WAJIB_DIISI",
                        "tanggalSk:RIWAYAT_SK_MENDATANG",
                        "tmt:WAJIB_DIISI",
                        "golongan:RIWAYAT_GOLONGAN_SALAH",
                        "masaKerjaTahun:DI_LUAR_BATAS",
                        "masaKerjaBulan:DI_LUAR_BATAS",
                        "gajiPokok:WAJIB_DIISI");
        assertThat(kode(() -> pencatatan.catat(golongan(null, 0, "III/c", "2020-04-01"))))
                .containsExactly("tmt:RIWAYAT_TMT_GANDA");
    }

    @Test
    void pengelola_hanya_menjangkau_opd_nya_dan_tidak_dirinya_sendiri() {
        masuk(PENGELOLA_LAIN);
        assertThatThrownBy(() -> pencatatan.catat(kgb(null, 0, "2024-03-01", "14")))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> daftar.lembar(ANI, JenisRiwayat.KGB, null))
                .isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(
                        () ->
                                pencatatan.catat(
                                        new CatatRiwayat(
                                                PENGELOLA_LAIN,
                                                JenisRiwayat.PENDIDIKAN,
                                                null,
                                                0,
                                                pendidikan())))
                .isInstanceOf(AksesDitolak.class)
                .hasMessageContaining("RIWAYAT_SENDIRI");
        masuk(ANI);
        assertThatThrownBy(() -> pencatatan.catat(kgb(null, 0, "2024-03-01", "14")))
                .isInstanceOf(AksesDitolak.class);
    }

    @Test
    void keluarga_hanya_terlihat_oleh_diri_dan_pengelola() {
        masuk(PENGELOLA);
        pencatatan.catat(
                new CatatRiwayat(
                        ANI,
                        JenisRiwayat.ORANG_TUA,
                        null,
                        0,
                        isian(null, null, "1960-01-01", "nama", "Ibu Ani", "hubungan", "IBU")));
        assertThat(daftar.lembar(ANI, JenisRiwayat.ORANG_TUA, null).butir()).hasSize(1);
        susunan.orang(9, "Auditor").peran(9, Peran.AUDITOR, null);
        masuk(9);
        assertThat(daftar.lembar(ANI, JenisRiwayat.KGB, null).jumlah())
                .doesNotContainKey(JenisRiwayat.ORANG_TUA);
        assertThatThrownBy(() -> daftar.lembar(ANI, JenisRiwayat.ORANG_TUA, null))
                .isInstanceOf(DataTidakDitemukan.class);
        masuk(ANI);
        assertThat(daftar.lembar(null, JenisRiwayat.ORANG_TUA, null).butir()).hasSize(1);
    }

    @Test
    void yang_mencatat_tidak_memverifikasi() {
        masuk(PENGELOLA);
        var id = pencatatan.catat(kgb(null, 0, "2024-03-01", "14"));
        assertThatThrownBy(() -> pencatatan.verifikasi(new TandaiRiwayat(ANI, id, 0, null)))
                .isInstanceOf(AksesDitolak.class);
        masuk(BKD);
        pencatatan.verifikasi(new TandaiRiwayat(ANI, id, 0, null));
        assertThat(daftar.lembar(ANI, JenisRiwayat.KGB, null).butir().get(0).verifikator())
                .isEqualTo("Petugas BKD");
    }

    @Test
    void usul_perbaikan_dengan_bukti_disetujui_pengelola_lalu_menjadi_keadaan() {
        masuk(ANI);
        var kini = daftar.lembar(null, JenisRiwayat.GOLONGAN, null).butir().get(0);
        var cmd = golongan(kini.id(), kini.versi(), "III/c", "2020-04-01");
        assertThat(kode(() -> ajukan(cmd, null))).contains("berkas:RIWAYAT_BUKTI_WAJIB");
        var bukti =
                berkas.unggah(
                        new UnggahBerkas(
                                "sk.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
        var id = ajukan(cmd, bukti.id());

        masuk(PENGELOLA_LAIN);
        assertThatThrownBy(() -> usulan.rincian(id)).isInstanceOf(DataTidakDitemukan.class);
        masuk(PENGELOLA);
        var r = usulan.rincian(id);
        assertThat(r.dampak())
                .anySatisfy(
                        d -> {
                            assertThat(d.sebelum()).isEqualTo("III/b");
                            assertThat(d.sesudah()).isEqualTo("III/c");
                        });
        pemutusan.setujui(new PutuskanUsulan(id, r.versi(), null));

        var butir = daftar.lembar(ANI, JenisRiwayat.GOLONGAN, null).butir().get(0);
        assertThat(butir.nilai("golongan")).isEqualTo("III/c");
        assertThat(butir.berkas().id()).isEqualTo(bukti.id());
        assertThat(butir.pencatat()).isEqualTo("Ani");
        assertThat(butir.verifikator()).isEqualTo("Pengelola A");
        assertThat(pegawai.rincian(ANI, null).golongan().golongan()).isEqualTo("III/c");
        assertThat(berkas.unduh(bukti.id()).nama()).isEqualTo("sk.pdf");
        masuk(PENGELOLA_LAIN);
        assertThatThrownBy(() -> berkas.unduh(bukti.id())).isInstanceOf(DataTidakDitemukan.class);
    }

    @Test
    void orang_tidak_mengusulkan_untuk_orang_lain() {
        masuk(PENGELOLA_LAIN);
        assertThatThrownBy(() -> ajukan(kgb(null, 0, "2024-03-01", "14"), 1L))
                .isInstanceOf(DataTidakDitemukan.class);
    }

    @Test
    void kontak_diubah_sendiri_dan_identitas_lewat_usulan() {
        masuk(ANI);
        var d = dataDiri.baca();
        assertThat(kode(() -> dataDiri.ubahKontak(new UbahKontak("ani", "x", null, d.versi()))))
                .containsExactly("email:EMAIL_TIDAK_SAH", "telepon:TELEPON_TIDAK_SAH");
        dataDiri.ubahKontak(
                new UbahKontak("ani@bantenprov.go.id", "0812 3456 789", "Serang", d.versi()));
        assertThat(dataDiri.baca().email()).isEqualTo("ani@bantenprov.go.id");
        assertThatThrownBy(() -> dataDiri.ubahKontak(new UbahKontak(null, null, null, d.versi())))
                .isInstanceOf(KonflikPerubahan.class);

        var bukti =
                berkas.unggah(
                        new UnggahBerkas(
                                "ktp.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
        var isi =
                new IsiIdentitas(
                        ANI,
                        "Ani Lestari",
                        null,
                        "S.Sos.",
                        d.identitas().nik(),
                        "Serang",
                        d.identitas().tanggalLahir(),
                        bukti.id());
        var id =
                pengajuan.ajukan(
                        new AjukanUsulan(
                                PerbaikanIdentitas.JENIS, isi, "Sesuai KTP", null, bukti.id()));
        masuk(PENGELOLA);
        pemutusan.setujui(new PutuskanUsulan(id, usulan.rincian(id).versi(), null));
        assertThat(pegawai.rincian(ANI, null).identitas().nama()).isEqualTo("Ani Lestari, S.Sos.");
    }

    @Test
    void lembar_riwayat_membaca_paling_banyak_empat_pernyataan_di_samping_hak() {
        masuk(BKD);
        aktif.pelaku();
        assertThat(
                        PerkakasUji.hitungPernyataan(
                                () -> daftar.lembar(ANI, JenisRiwayat.GOLONGAN, null)))
                .isLessThanOrEqualTo(4);
    }

    private long ajukan(CatatRiwayat cmd, Long bukti) {
        var isi =
                new CatatRiwayat(
                        cmd.pegawaiId(),
                        cmd.jenis(),
                        cmd.gantiId(),
                        cmd.versi(),
                        cmd.isian().denganBukti(bukti));
        return pengajuan.ajukan(
                new AjukanUsulan(PerbaikanRiwayat.JENIS, isi, "Sesuai SK", null, bukti));
    }

    private List<Keadaan> keadaan(JenisRiwayat jenis, LocalDate tanggal) {
        return daftar.lembar(ANI, jenis, tanggal).butir().stream()
                .map(ButirRiwayat::keadaan)
                .toList();
    }

    private void masuk(long id) {
        perkakas.permintaanBaru();
        aktif.masukSebagai(SusunanContoh.nip(id));
    }

    private static List<String> kode(Runnable kerja) {
        return catchThrowableOfType(PelanggaranAturan.class, kerja::run).pelanggaran().stream()
                .map(p -> p.bidang() + ":" + p.kode())
                .toList();
    }

    private static CatatRiwayat kgb(Long ganti, long versi, String tmt, String tahun) {
        return new CatatRiwayat(
                ANI,
                JenisRiwayat.KGB,
                ganti,
                versi,
                isian(
                        "823/" + tmt,
                        "2022-01-10",
                        tmt,
                        "golongan",
                        "III/b",
                        "masaKerjaTahun",
                        tahun,
                        "masaKerjaBulan",
                        "0",
                        "gajiPokok",
                        "3500000"));
    }

    private static CatatRiwayat golongan(Long ganti, long versi, String golongan, String tmt) {
        return new CatatRiwayat(
                ANI,
                JenisRiwayat.GOLONGAN,
                ganti,
                versi,
                isian("823/KEP", "2020-03-01", tmt, "golongan", golongan));
    }

    private static IsianRiwayat pendidikan() {
        return isian("IJZ-1", "2012-09-01", "2012-09-01", "tingkat", "S1", "lembaga", "Untirta");
    }

    private static IsianRiwayat isian(
            String nomor, String tanggal, String tmt, String... namaDanNilai) {
        var nilai = new java.util.ArrayList<NilaiRiwayat>();
        for (var i = 0; i < namaDanNilai.length; i += 2) {
            nilai.add(new NilaiRiwayat(namaDanNilai[i], namaDanNilai[i + 1]));
        }
        return new IsianRiwayat(
                nomor,
                tanggal == null ? null : LocalDate.parse(tanggal),
                tmt == null ? null : LocalDate.parse(tmt),
                null,
                nilai,
                null);
    }
}
