package id.teladan.core.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Galat;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.usulan.AjukanUsulan;
import id.teladan.core.usulan.DaftarUsulan;
import id.teladan.core.usulan.PemutusanUsulan;
import id.teladan.core.usulan.PengajuanUsulan;
import id.teladan.core.usulan.PutuskanUsulan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class PeranDuaOrangTest {

    private static final LocalDate HARI = LocalDate.of(2026, 10, 5);
    private static final long ADMIN = 1;
    private static final long BKD = 2;
    private static final long ANI = 3;
    private static final long BUDI = 4;

    private final PengajuanUsulan pengajuan;
    private final PemutusanUsulan pemutusan;
    private final DaftarUsulan usulan;
    private final DaftarPengguna pengguna;
    private final DaftarAkses akses;
    private final PeninjauanAkses peninjauan;
    private final PengelolaanAkun pengelolaan;
    private final PenggantianSandi penggantian;
    private final PengamananMasuk pengamanan;
    private final BukuSesi bukuSesi;
    private final PengakhiranSesi pengakhiran;
    private final PelakuAktif aktif;
    private final PerkakasUji perkakas;
    private final SusunanContoh susunan;

    PeranDuaOrangTest(
            PengajuanUsulan pengajuan,
            PemutusanUsulan pemutusan,
            DaftarUsulan usulan,
            DaftarPengguna pengguna,
            DaftarAkses akses,
            PeninjauanAkses peninjauan,
            PengelolaanAkun pengelolaan,
            PenggantianSandi penggantian,
            PengamananMasuk pengamanan,
            BukuSesi bukuSesi,
            PengakhiranSesi pengakhiran,
            PelakuAktif aktif,
            PerkakasUji perkakas,
            BasisDataUji db) {
        this.pengajuan = pengajuan;
        this.pemutusan = pemutusan;
        this.usulan = usulan;
        this.pengguna = pengguna;
        this.akses = akses;
        this.peninjauan = peninjauan;
        this.pengelolaan = pengelolaan;
        this.penggantian = penggantian;
        this.pengamanan = pengamanan;
        this.bukuSesi = bukuSesi;
        this.pengakhiran = pengakhiran;
        this.aktif = aktif;
        this.perkakas = perkakas;
        susunan = new SusunanContoh(db);
    }

    @BeforeEach
    void siapkan() {
        SusunanContoh.hari(HARI);
        susunan.unit(1, null, "Provinsi")
                .unit(2, 1L, "Dinas A")
                .staf(2)
                .orang(ADMIN, "Administrator")
                .orang(BKD, "Petugas BKD")
                .orang(ANI, "Ani Wulandari")
                .orang(BUDI, "Budi Santoso")
                .tugas(ANI, 21, "DEFINITIF", "2020-01-01", null)
                .tugas(BUDI, 21, "DEFINITIF", "2020-01-01", null);
        peran(9001, ADMIN, Peran.ADMIN);
        peran(9002, BKD, Peran.BKD);
    }

    @AfterEach
    void jamKembali() {
        JamTeladan.kembalikan();
    }

    @Test
    void peran_yang_disetujui_berlaku_pada_permintaan_berikutnya() {
        masuk(ANI);
        assertThat(aktif.pelaku().punya(Hak.EKSPOR_PEGAWAI)).isFalse();
        var id = usulkan(IsiPeran.beri(ANI, Peran.PENGELOLA_OPD, 2L, HARI, null));
        assertThatThrownBy(() -> pemutusan.setujui(new PutuskanUsulan(id, 0, null)))
                .isInstanceOf(DataTidakDitemukan.class);
        setujui(id);

        masuk(ANI);
        assertThat(aktif.pelaku().berperan(Peran.PENGELOLA_OPD)).isTrue();
        assertThat(aktif.pelaku().cakupan(Hak.EKSPOR_PEGAWAI).jalur()).containsExactly("/1/2/");
        masuk(ADMIN);
        assertThat(pengguna.rincian(ANI).peran())
                .singleElement()
                .satisfies(
                        r -> {
                            assertThat(r.pengusul()).isEqualTo("Administrator");
                            assertThat(r.pemutus()).isEqualTo("Petugas BKD");
                            assertThat(r.keadaan()).isEqualTo("BERLAKU");
                        });
    }

    @Test
    void peran_yang_diakhiri_kemarin_hilang_pada_permintaan_berikutnya() {
        setujui(usulkan(IsiPeran.beri(ANI, Peran.AUDITOR, null, HARI, null)));
        SusunanContoh.hari(HARI.plusDays(10));
        masuk(ADMIN);
        var peran = pengguna.rincian(ANI).peran().get(0);
        setujui(
                usulkan(
                        new IsiPeran(
                                peran.id(), ANI, Peran.AUDITOR, null, null, HARI.plusDays(9))));
        masuk(ANI);
        assertThat(aktif.pelaku().berperan(Peran.AUDITOR)).isFalse();
    }

    @Test
    void masa_peran_dijaga_pada_hari_batasnya() {
        masalah(
                IsiPeran.beri(ANI, Peran.AUDITOR, null, HARI.minusDays(1), null),
                "PERAN_MULAI_LALU");
        masalah(
                IsiPeran.beri(ANI, Peran.AUDITOR, null, HARI, HARI.minusDays(1)),
                "SAMPAI_SEBELUM_MULAI");
        setujui(usulkan(IsiPeran.beri(ANI, Peran.AUDITOR, null, HARI, HARI.plusDays(9))));
        masalah(IsiPeran.beri(ANI, Peran.AUDITOR, null, HARI.plusDays(9), null), "PERAN_BERTUMPUK");
        setujui(usulkan(IsiPeran.beri(ANI, Peran.AUDITOR, null, HARI.plusDays(10), null)));
    }

    @Test
    void peran_tanpa_unit_yang_perlu_dan_peran_turunan_ditolak() {
        masalah(IsiPeran.beri(ANI, Peran.PENGELOLA_OPD, null, HARI, null), "PERAN_PERLU_UNIT");
        masalah(IsiPeran.beri(ANI, Peran.BKD, 2L, HARI, null), "PERAN_TANPA_UNIT");
        masalah(IsiPeran.beri(ANI, Peran.ATASAN, null, HARI, null), "PERAN_TIDAK_DIBERIKAN");
        masalah(IsiPeran.beri(99, Peran.BKD, null, HARI, null), "PERAN_TANPA_PEGAWAI");
    }

    @Test
    void
            administrator_terakhir_tidak_dapat_diakhiri_dan_tidak_ada_yang_memutuskan_perannya_sendiri() {
        masuk(ADMIN);
        var peranAdmin = pengguna.rincian(ADMIN).peran().get(0).id();
        masalah(
                new IsiPeran(peranAdmin, ADMIN, Peran.ADMIN, null, null, HARI),
                "PERAN_ADMIN_TERAKHIR");
        var id = usulkan(IsiPeran.beri(BKD, Peran.AUDITOR, null, HARI, null));
        masuk(BKD);
        assertThatThrownBy(() -> pemutusan.setujui(new PutuskanUsulan(id, 0, null)))
                .isInstanceOf(AksesDitolak.class);
        masuk(ANI);
        assertThatThrownBy(() -> usulkanDari(IsiPeran.beri(BUDI, Peran.AUDITOR, null, HARI, null)))
                .isInstanceOf(AksesDitolak.class);
    }

    @Test
    void akun_baru_memakai_sandi_sekali_pakai_yang_wajib_diganti() {
        masuk(ADMIN);
        var sandi = pengelolaan.buat(ANI, " Ani.W ");
        assertThat(pengguna.rincian(ANI).pokok())
                .satisfies(
                        p -> {
                            assertThat(p.namaAkun()).isEqualTo("ani.w");
                            assertThat(p.keadaan()).isEqualTo("WAJIB_GANTI");
                        });
        kode(() -> pengelolaan.buat(ANI, "ani2"), "AKUN_SUDAH_ADA");
        kode(() -> pengelolaan.buat(BUDI, "ani.w"), "AKUN_NAMA_DIPAKAI");
        kode(() -> pengelolaan.buat(BUDI, SusunanContoh.nip(ANI)), "AKUN_NAMA_TIDAK_SAH");

        masukAkun("ani.w");
        assertThat(pengamanan.bolehMencoba("ani.w", sandi)).isTrue();
        assertThat(bukuSesi.mulai("s1", "ani.w", "Firefox", "10.1.2.3")).isTrue();
        assertThat(bukuSesi.mulai("s2", "ani.w", "Chrome", "10.1.2.3")).isTrue();
        assertThatThrownBy(() -> penggantian.ganti(new GantiSandi("x", "pendek", "lain"), "s1"))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g ->
                                assertThat(g.pelanggaran())
                                        .extracting(Pelanggaran::kode)
                                        .containsExactly(
                                                "SANDI_LAMA_KELIRU",
                                                "SANDI_PENDEK",
                                                "SANDI_ULANG_BEDA"));
        var baru = "kuda hijau makan awan";
        penggantian.ganti(new GantiSandi(sandi, baru, baru), "s1");
        assertThat(bukuSesi.milikSaya()).extracting(BarisSesi::kunci).containsExactly("s1");
        assertThat(bukuSesi.milikSaya()).extracting(BarisSesi::alamat).containsExactly("10.1.2.3");
        assertThat(bukuSesi.mulai("s3", "ani.w", "Firefox", "10.1.2.3")).isFalse();
    }

    @Test
    void sandi_petugas_diatur_ulang_hanya_dengan_orang_kedua() {
        susunan.sql(
                "insert into core_akun (id, nama_akun, sandi_hash, pegawai_id, aktif, demo) values (9001, 'bkd', '!', ?, true, false)",
                BKD);
        peran(9003, BUDI, Peran.BKD);
        masuk(ADMIN);
        kode(() -> pengelolaan.aturUlang(BKD), "AKUN_PERLU_ORANG_KEDUA");
        var id =
                pengajuan.ajukan(
                        new AjukanUsulan(
                                "AKUN_PETUGAS",
                                new IsiAkunPetugas(BKD, null),
                                "Lupa kata sandi",
                                null,
                                null));
        masuk(BUDI);
        pemutusan.setujui(new PutuskanUsulan(id, 0, null));
        masuk(ADMIN);
        assertThat(pengelolaan.aturUlang(BKD)).matches("([a-z0-9]{4}-){3}[a-z0-9]{4}");
        kode(() -> pengelolaan.aturUlang(BKD), "AKUN_PERLU_ORANG_KEDUA");
    }

    @Test
    void menonaktifkan_menutup_sesi_dan_akun_sendiri_tidak_tersentuh() {
        masuk(ADMIN);
        pengelolaan.buat(ANI, "ani.w");
        bukuSesi.mulai("s1", "ani.w", "Firefox", "10.1.2.3");
        pengelolaan.nonaktifkan(ANI);
        assertThat(bukuSesi.milik(ANI)).isEmpty();
        masukAkun("ani.w");
        assertThat(aktif.pelaku().pegawaiId()).isNull();
        masuk(ADMIN);
        assertThatThrownBy(() -> pengelolaan.nonaktifkan(ADMIN)).isInstanceOf(AksesDitolak.class);
        masuk(BUDI);
        bukuSesi.mulai("s9", SusunanContoh.nip(ADMIN), "Firefox", "10.1.2.3");
        assertThatThrownBy(() -> pengakhiran.akhiri("s9")).isInstanceOf(DataTidakDitemukan.class);
        assertThatThrownBy(() -> pengelolaan.bukaKunci(ANI)).isInstanceOf(AksesDitolak.class);
    }

    @Test
    void tinjauan_akses_ditandai_per_triwulan_kecuali_peran_sendiri() {
        masuk(BKD);
        var belum = new SaringanAkses(null, null, null, true, false);
        var semua = akses.halaman(belum, 0, 25).baris();
        assertThat(semua).extracting(PeranTercatat::peran).containsExactly("ADMIN", "BKD");
        peninjauan.tandai(List.of(semua.get(0).id()));
        assertThatThrownBy(() -> peninjauan.tandai(List.of(semua.get(1).id())))
                .isInstanceOf(AksesDitolak.class);
        assertThat(akses.halaman(belum, 0, 25).total()).isEqualTo(1);
        assertThat(
                        akses.halaman(
                                        new SaringanAkses(
                                                "admin", Peran.ADMIN, Hak.LIHAT_AKUN, false, true),
                                        0,
                                        25)
                                .baris())
                .singleElement()
                .satisfies(r -> assertThat(r.peninjau()).isEqualTo("Petugas BKD"));
        SusunanContoh.hari(LocalDate.of(2027, 1, 1));
        masuk(BKD);
        assertThat(akses.triwulan()).isEqualTo("2027-1");
        assertThat(akses.halaman(belum, 0, 25).total()).isEqualTo(2);
        var buku = new ByteArrayOutputStream();
        akses.tulis(belum, buku);
        assertThat(buku.size()).isGreaterThan(1000);
    }

    @Test
    void daftar_dan_rincian_sehemat_yang_dijanjikan() {
        masuk(ADMIN);
        aktif.pelaku();
        var saringan = new SaringanPengguna(SaringanPengguna.Keadaan.SEMUA, "ani", null);
        assertThat(PerkakasUji.hitungPernyataan(() -> pengguna.halaman(saringan, 0, 25)))
                .isEqualTo(2);
        assertThat(PerkakasUji.hitungPernyataan(() -> pengguna.rincian(ANI))).isEqualTo(2);
        assertThat(pengguna.halaman(saringan, 0, 25).baris())
                .extracting(BarisPengguna::keadaan)
                .containsExactly("TANPA_AKUN");
    }

    /** A role of the installation; its id is beyond those of the sequence. */
    private void peran(long id, long orang, Peran peran) {
        susunan.sql(
                "insert into core_peran_pengguna (id, pegawai_id, peran, mulai) values (?, ?, ?, '2000-01-01')",
                id,
                orang,
                peran.name());
    }

    private void masalah(IsiPeran isi, String kode) {
        kode(() -> usulkan(isi), kode);
    }

    private long usulkan(IsiPeran isi) {
        masuk(ADMIN);
        return usulkanDari(isi);
    }

    private long usulkanDari(IsiPeran isi) {
        return pengajuan.ajukan(
                new AjukanUsulan("PERAN_PENGGUNA", isi, "Sesuai surat tugas", isi.mulai(), null));
    }

    private void setujui(long id) {
        masuk(BKD);
        pemutusan.setujui(new PutuskanUsulan(id, usulan.rincian(id).versi(), null));
    }

    private void masuk(long orang) {
        masukAkun(SusunanContoh.nip(orang));
    }

    private void masukAkun(String prinsipal) {
        perkakas.permintaanBaru();
        aktif.masukSebagai(prinsipal);
    }

    private static void kode(Runnable kerja, String kode) {
        assertThatThrownBy(kerja::run)
                .isInstanceOfSatisfying(
                        Galat.class,
                        g ->
                                assertThat(g.pelanggaran())
                                        .extracting(Pelanggaran::kode)
                                        .contains(kode));
    }
}
