package id.teladan.core.pengawasan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.akses.AksesDataSaya;
import id.teladan.core.akses.JenisAkses;
import id.teladan.core.akun.PengamananMasuk;
import id.teladan.core.audit.Temuan;
import id.teladan.core.contoh.SusunanContoh;
import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.Peran;
import id.teladan.core.lembar.PembacaLembar;
import id.teladan.core.pegawai.DaftarPegawai;
import id.teladan.core.pegawai.EksporPegawai;
import id.teladan.core.pegawai.SaringanPegawai;
import id.teladan.core.pegawai.Urutan;
import id.teladan.core.pekerjaan.PenjalanPekerjaan;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PerkakasUji.class)
class PengawasanTest {

    private static final LocalDate HARI = LocalDate.of(2026, 11, 25);
    private static final SaringanAudit SEMUA =
            new SaringanAudit(null, null, null, null, null, null, null);
    private static final SaringanAkses SEMUA_AKSES =
            new SaringanAkses(null, null, null, null, null);
    private static final long BKD = 10;
    private static final long AUDITOR = 11;
    private static final long CITRA = 12;

    private final DaftarAudit daftar;
    private final DaftarAksesData akses;
    private final EksporAudit ekspor;
    private final PemeriksaanJejak pemeriksaan;
    private final PenjalanPekerjaan penjalan;
    private final PelakuAktif aktif;
    private final BasisDataUji db;

    PengawasanTest(
            DaftarAudit daftar,
            DaftarAksesData akses,
            EksporAudit ekspor,
            PemeriksaanJejak pemeriksaan,
            PenjalanPekerjaan penjalan,
            PelakuAktif aktif,
            BasisDataUji db) {
        this.daftar = daftar;
        this.akses = akses;
        this.ekspor = ekspor;
        this.pemeriksaan = pemeriksaan;
        this.penjalan = penjalan;
        this.aktif = aktif;
        this.db = db;
    }

    @BeforeEach
    void siapkan() {
        SusunanContoh.hari(HARI);
        new SusunanContoh(db)
                .unit(1, null, "Provinsi")
                .unit(2, 1L, "Dinas Pendidikan")
                .staf(2)
                .orang(BKD, "Bima Hardiansyah")
                .orang(AUDITOR, "Ayu Pengawas")
                .orang(CITRA, "Citra Lestari")
                .tugas(BKD, 20, "DEFINITIF", "2020-01-01", null)
                .tugas(CITRA, 21, "DEFINITIF", "2020-01-01", null)
                .peran(BKD, Peran.BKD, null)
                .peran(AUDITOR, Peran.AUDITOR, null);
    }

    @AfterEach
    void kembalikanJam() {
        JamTeladan.kembalikan();
    }

    @Test
    void hanya_auditor_yang_membaca_jejak_dan_catatan_akses() {
        sebagai(BKD);
        assertThatThrownBy(() -> daftar.halaman(SEMUA, 0, 25)).isInstanceOf(AksesDitolak.class);
        assertThatThrownBy(() -> daftar.rincian(1)).isInstanceOf(AksesDitolak.class);
        assertThatThrownBy(() -> akses.halaman(SEMUA_AKSES, 0, 25))
                .isInstanceOf(AksesDitolak.class);
        assertThatThrownBy(() -> ekspor.jejak(SEMUA, new ByteArrayOutputStream()))
                .isInstanceOf(AksesDitolak.class);
        assertThatThrownBy(pemeriksaan::periksa).isInstanceOf(AksesDitolak.class);
    }

    @Test
    void jejak_dicari_menurut_pelaku_data_tindakan_hari_dan_permintaan() {
        jejak(1, BKD, "PerubahanPegawai.ubah", "p-1", "Pegawai", "12", "2026-11-24 16:59:59");
        jejak(2, BKD, "PerubahanPegawai.ubah", "p-1", "Akun", "5", "2026-11-24 17:00:00");
        jejak(3, CITRA, "PenyusunanSkp.ubah", "p-2", "Skp", "9", "2026-11-25 01:00:00");
        sebagai(AUDITOR);

        assertThat(nomor(SEMUA)).containsExactly(3L, 2L, 1L);
        assertThat(nomor(new SaringanAudit(BKD, null, null, null, null, null, null)))
                .containsExactly(2L, 1L);
        assertThat(nomor(new SaringanAudit(null, "Pegawai", "12", null, null, null, null)))
                .containsExactly(1L);
        assertThat(nomor(new SaringanAudit(null, null, null, "PerubahanPegawai", null, null, null)))
                .containsExactly(2L, 1L);
        assertThat(nomor(new SaringanAudit(null, null, null, "P%", null, null, null))).isEmpty();
        assertThat(nomor(new SaringanAudit(null, null, null, null, "p-2", null, null)))
                .containsExactly(3L);
        // 17.00 UTC is midnight in WIB
        assertThat(nomor(new SaringanAudit(null, null, null, null, null, HARI, HARI)))
                .containsExactly(3L, 2L);
        assertThat(nomor(new SaringanAudit(null, null, null, null, null, null, HARI.minusDays(1))))
                .containsExactly(1L);
        assertThat(daftar.halaman(SEMUA, 1, 1).baris())
                .extracting(BarisJejak::id)
                .containsExactly(2L);
        assertThat(daftar.entitas()).containsExactly("Akun", "Pegawai", "Skp");
        assertThat(daftar.cariOrang("citra"))
                .extracting(DaftarAudit.Orang::unit)
                .containsExactly("Dinas Pendidikan");
        assertThat(daftar.cariOrang("ci")).isEmpty();
        assertThat(PerkakasUji.hitungPernyataan(() -> daftar.halaman(SEMUA, 0, 25)))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void rincian_memperlihatkan_beda_dan_menutup_data_yang_tidak_perlu() {
        jejak(1, BKD, "PerubahanPegawai.ubah", "p-1", "Pegawai", "12", "2026-11-24 01:00:00");
        sebagai(AUDITOR);
        assertThat(daftar.rincian(1).medan())
                .containsExactly(
                        new RincianJejak.Medan("nama", "Lama", "Baru"),
                        new RincianJejak.Medan("nik", "\u20263456", "\u20266789"),
                        new RincianJejak.Medan("email", null, "a@b.id"));
        assertThat(akses.halaman(SEMUA_AKSES, 0, 25).baris())
                .extracting("pelaku", "jenis", "subjek", "objek")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Ayu Pengawas",
                                JenisAkses.JEJAK_AUDIT,
                                "Citra Lestari",
                                "Pegawai 12"));
    }

    @Test
    void melihat_data_rahasia_orang_lain_dicatat_dan_terlihat_olehnya(
            DaftarPegawai pegawai, EksporPegawai eksporPegawai, AksesDataSaya saya) {
        sebagai(BKD);
        pegawai.rincian(CITRA, null);
        pegawai.rincian(BKD, null);
        eksporPegawai.tulis(
                new SaringanPegawai(null, null, null, null, null, null, null),
                new Urutan(Urutan.Kolom.NAMA, false),
                new ByteArrayOutputStream());
        sebagai(AUDITOR);
        pegawai.rincian(CITRA, null); // without secret data: nothing to keep
        sebagai(CITRA);
        pegawai.profil(null);

        var lihat = saya.halaman(0, 25);
        assertThat(lihat.total()).isEqualTo(1);
        var b = lihat.baris().get(0);
        assertThat(b.pelaku()).isEqualTo("Bima Hardiansyah");
        assertThat(b.unit()).isEqualTo("Dinas Pendidikan");
        assertThat(b.peran()).contains("BKD");
        assertThat(b.jenis()).isEqualTo(JenisAkses.DATA_RAHASIA);
        assertThat(LocalDate.ofInstant(b.waktu(), JamTeladan.WIB)).isEqualTo(HARI);
        sebagai(BKD);
        assertThat(saya.terakhir(3)).isEmpty();

        sebagai(AUDITOR);
        assertThat(akses.halaman(new SaringanAkses(BKD, null, null, null, null), 0, 25).baris())
                .extracting("jenis", "objek")
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(JenisAkses.DATA_RAHASIA, null),
                        org.assertj.core.groups.Tuple.tuple(
                                JenisAkses.EKSPOR_PEGAWAI, "3 pegawai, dengan data rahasia"));
        assertThatThrownBy(() -> jalankan("delete from core_akses"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> jalankan("update core_akses set pelaku = 'x'"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void ekspor_jejak_tanpa_rumus_hidup_dan_sendirinya_dicatat() throws Exception {
        jejak(1, BKD, "=1+1", "p-1", "Pegawai", "12", "2026-11-24 01:00:00");
        sebagai(AUDITOR);
        var keluaran = new ByteArrayOutputStream();
        ekspor.jejak(SEMUA, keluaran);
        try (var buku = PembacaLembar.buka(keluaran.toByteArray());
                var lembar = buku.lembar("Jejak audit").orElseThrow()) {
            lembar.berikut();
            var b = lembar.berikut();
            assertThat(b.sel(2).teks()).isEqualTo("=1+1");
            assertThat(b.sel(6).teks()).contains("nama: Lama -> Baru").doesNotContain("123456");
        }
        assertThat(
                        akses.halaman(
                                        new SaringanAkses(
                                                null, null, JenisAkses.EKSPOR_AUDIT, null, null),
                                        0,
                                        9)
                                .baris())
                .extracting("objek")
                .containsExactly("1 baris");
        ekspor.akses(SEMUA_AKSES, new ByteArrayOutputStream());
        assertThat(akses.halaman(SEMUA_AKSES, 0, 9).total()).isEqualTo(2);
    }

    @Test
    void auditor_menemukan_baris_yang_diubah_langsung_di_basis_data() throws Exception {
        sebagai(AUDITOR);
        var id = pemeriksaan.periksa();
        assertThat(pemeriksaan.periksa()).as("yang berjalan tidak digandakan").isEqualTo(id);
        penjalan.lanjutkan();
        var utuh = pemeriksaan.terakhir().orElseThrow();
        assertThat(utuh.keadaan()).isEqualTo("UTUH");
        assertThat(utuh.baris()).isPositive();

        var korban = angka("select min(id) from core_audit");
        jalankan("drop trigger teladan_audit.core_audit_tolak_ubah");
        jalankan("update core_audit set pelaku = 'Orang lain' where id = " + korban);
        jalankan(
                "create trigger teladan_audit.core_audit_tolak_ubah before update on teladan_audit.core_audit for each row"
                        + " signal sqlstate '45000' set message_text = 'Jejak audit tidak dapat diubah'");
        pemeriksaan.periksa();
        penjalan.lanjutkan();
        var rusak = pemeriksaan.terakhir().orElseThrow();
        assertThat(rusak.keadaan()).isEqualTo("TIDAK_UTUH");
        assertThat(rusak.temuan())
                .first()
                .extracting(Temuan::jenis, Temuan::id)
                .containsExactly(Temuan.Jenis.BARIS_BERUBAH, korban);
    }

    @Test
    void kata_sandi_tidak_pernah_sampai_ke_jejak(PengamananMasuk pengamanan) throws Exception {
        new SusunanContoh(db)
                .sql(
                        "insert into core_akun (id, nama_akun, sandi_hash, pegawai_id, aktif, demo) values (1, 'citra', '$2a$10$rahasia', ?, true, false)",
                        CITRA);
        assertThat(pengamanan.bolehMencoba("citra", "salah")).isTrue();
        pengamanan.gagal("citra", "salah");
        assertThat(angka("select count(*) from core_audit where entitas = 'Akun'")).isEqualTo(1);
        assertThat(
                        angka(
                                "select count(*) from core_audit where concat(ifnull(sebelum, ''), ifnull(sesudah, '')) like '%2a$10%'"))
                .isZero();
    }

    private java.util.List<Long> nomor(SaringanAudit s) {
        return daftar.halaman(s, 0, 25).baris().stream().map(BarisJejak::id).toList();
    }

    private void sebagai(long orang) {
        aktif.masukSebagai(SusunanContoh.nip(orang));
    }

    private void jejak(
            long id,
            long pelaku,
            String useCase,
            String permintaan,
            String entitas,
            String entitasId,
            String waktu) {
        new SusunanContoh(db)
                .sql(
                        "insert into core_audit (id, waktu, pelaku_id, pelaku, use_case, permintaan, entitas, entitas_id, jenis, sebelum, sesudah)"
                                + " values (?, ?, ?, 'Pelaku', ?, ?, ?, ?, 'UBAH', '{\"nama\":\"Lama\",\"nik\":\"3601000000123456\"}',"
                                + " '{\"nama\":\"Baru\",\"nik\":\"3601000000456789\",\"email\":\"a@b.id\"}')",
                        id,
                        waktu,
                        pelaku,
                        useCase,
                        permintaan,
                        entitas,
                        entitasId);
    }

    private void jalankan(String sql) throws SQLException {
        try (var c = db.sambungan();
                var p = c.createStatement()) {
            p.executeUpdate(sql);
        }
    }

    private long angka(String sql) throws SQLException {
        try (var c = db.sambungan();
                var p = c.createStatement();
                var h = p.executeQuery(sql)) {
            h.next();
            return h.getLong(1);
        }
    }
}
