package id.teladan.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.core.audit.Temuan.Jenis;
import id.teladan.uji.BasisDataUji;
import id.teladan.uji.PerkakasUji;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(PerkakasUji.class)
class RantaiAuditTest {

    private static final Instant SAAT = Instant.parse("2026-11-25T01:02:03.123456789Z");

    private final BasisDataUji db;
    private final PerawatanRantai perawatan;

    RantaiAuditTest(BasisDataUji db, PerawatanRantai perawatan) {
        this.db = db;
        this.perawatan = perawatan;
    }

    @Test
    void rantai_yang_tidak_disentuh_utuh_juga_dengan_aksara_dan_nilai_kosong() throws Exception {
        tulis(1, "Ani \u2014 \u0b95\ud83d\ude00 'kutip' \"ganda\" \\ garis");
        tulis(2, "Budi");
        tulis(1, null);

        var laporan = periksa();
        assertThat(laporan.temuan()).isEmpty();
        assertThat(laporan.baris()).isEqualTo(3);
    }

    @Test
    void baris_yang_diubah_langsung_di_basis_data_ditemukan_dan_disebut() throws Exception {
        for (var i = 0; i < 5; i++) {
            tulis(1, "nilai " + i);
        }
        var id = angka("select id from core_audit where nomor = 3");
        tanpaPemicu(
                "update teladan_audit.core_audit set sesudah = '{\"nama\":\"palsu\"}' where id = "
                        + id);

        var temuan = periksa().temuan();
        assertThat(temuan).hasSize(1);
        assertThat(temuan.get(0).jenis()).isEqualTo(Jenis.BARIS_BERUBAH);
        assertThat(temuan.get(0).id()).isEqualTo(id);
        assertThat(temuan.get(0).nomor()).isEqualTo(3);
    }

    @Test
    void setiap_kolom_dijaga() throws Exception {
        for (var kolom :
                List.of(
                        "waktu = date_add(waktu, interval 1 microsecond)",
                        "pelaku_id = 99",
                        "pelaku = 'x'",
                        "use_case = 'x'",
                        "permintaan = 'x'",
                        "entitas = 'x'",
                        "entitas_id = '77'",
                        "jenis = 'HAPUS'",
                        "sebelum = '{}'",
                        "sesudah = null",
                        "id = id + 1000000")) {
            tulis(1, "a");
            tanpaPemicu("update teladan_audit.core_audit set " + kolom);
            assertThat(periksa().temuan())
                    .as(kolom)
                    .extracting(Temuan::jenis)
                    .containsOnly(Jenis.BARIS_BERUBAH);
            db.kosongkan();
        }
    }

    @Test
    void baris_yang_dihapus_di_tengah_ditemukan() throws Exception {
        for (var i = 0; i < 4; i++) {
            tulis(1, "nilai " + i);
        }
        tanpaPemicu("delete from teladan_audit.core_audit where nomor = 2");

        assertThat(periksa().temuan())
                .containsExactly(new Temuan(Jenis.BARIS_HILANG, 1, 2L, null, null));
    }

    @Test
    void baris_yang_ditukar_dengan_rantai_lain_yang_sah_ditemukan() throws Exception {
        tulis(1, "a");
        tulis(1, "b");
        tanpaPemicu(
                "update teladan_audit.core_audit set sidik_lalu = repeat('x', 32) where nomor = 2");

        assertThat(periksa().temuan())
                .extracting(Temuan::jenis)
                .containsExactly(Jenis.SAMBUNGAN_PUTUS, Jenis.BARIS_BERUBAH);
    }

    @Test
    void ekor_yang_dipotong_ditemukan_dari_kepala_dan_kepala_yang_ikut_dimundurkan_dari_jangkar()
            throws Exception {
        for (var i = 0; i < 4; i++) {
            tulis(1, "nilai " + i);
        }
        List<JangkarAudit> jangkar;
        try (var c = db.sambungan()) {
            jangkar = List.of(JangkarAudit.urai(JangkarAudit.ambil(c, SAAT).toString()));
        }
        tanpaPemicu("delete from teladan_audit.core_audit where nomor > 2");
        assertThat(periksa().temuan())
                .containsExactly(new Temuan(Jenis.EKOR_TERPOTONG, 1, 3L, null, "sampai nomor 4"));

        jalankan(
                "update core_audit_kepala set nomor = 2, sidik = (select sidik from core_audit where nomor = 2) where aliran = 1");
        assertThat(periksa().temuan()).as("tanpa jangkar tidak terlihat").isEmpty();
        assertThat(periksa(jangkar).temuan())
                .containsExactly(new Temuan(Jenis.EKOR_TERPOTONG, 1, 3L, null, "sampai nomor 4"));

        tulis(1, "lain 3");
        tulis(1, "lain 4");
        assertThat(periksa(jangkar).temuan())
                .extracting(Temuan::jenis)
                .containsExactly(Jenis.JANGKAR_TIDAK_COCOK);
    }

    @Test
    void jangkar_yang_disunting_ditolak(@TempDir Path folder) throws Exception {
        tulis(1, "a");
        JangkarAudit j;
        try (var c = db.sambungan()) {
            j = JangkarAudit.ambil(c, SAAT);
        }
        var berkas = folder.resolve("jangkar");
        j.tulis(berkas);
        j.tulis(berkas);
        assertThat(JangkarAudit.baca(berkas)).hasSize(2).allMatch(x -> x.asli(KunciAudit.kini()));
        assertThat(periksa(JangkarAudit.baca(berkas)).temuan()).isEmpty();

        java.nio.file.Files.writeString(
                berkas, j.toString().replace("1:1:", "1:9:") + "\nbukan jangkar\n");
        assertThat(periksa(JangkarAudit.baca(berkas)).temuan())
                .extracting(Temuan::jenis)
                .containsExactly(Jenis.JANGKAR_RUSAK, Jenis.JANGKAR_RUSAK);
    }

    @Test
    void baris_tanpa_rantai_ditolak_sesudah_riwayat_lama_disegel() throws Exception {
        sisipTanpaRantai(1);
        sisipTanpaRantai(2);
        assertThat(periksa().temuan())
                .extracting(Temuan::jenis)
                .containsExactly(Jenis.TANPA_RANTAI);
        perawatan.awali();
        perawatan.awali();
        assertThat(periksa().temuan()).isEmpty();
        assertThat(angka("select count(*) from core_audit where entitas = 'RantaiAudit'"))
                .isEqualTo(1);

        tanpaPemicu("update teladan_audit.core_audit set pelaku = 'x' where id = 1");
        assertThat(periksa().temuan())
                .extracting(Temuan::jenis)
                .containsExactly(Jenis.RIWAYAT_LAMA_BERUBAH);
        tanpaPemicu("update teladan_audit.core_audit set pelaku = 'Lama' where id = 1");
        assertThat(periksa().temuan()).isEmpty();
        sisipTanpaRantai(900_000);
        assertThat(periksa().temuan())
                .extracting(Temuan::jenis)
                .containsExactly(Jenis.TANPA_RANTAI);
    }

    @Test
    void dua_transaksi_tidak_saling_menunggu_dan_rantai_tetap_sah() throws Exception {
        jalankan(
                "insert into core_audit_kepala (aliran, nomor, sidik) select seq, 0, repeat(char(0), 32) from seq_0_to_15");
        try (var a = db.sambungan();
                var b = db.sambungan()) {
            a.setAutoCommit(false);
            b.setAutoCommit(false);
            RantaiAudit.tulis(a, List.of(baris(1, "a")));
            RantaiAudit.tulis(b, List.of(baris(1, "b")));
            b.commit();
            a.commit();
        }
        assertThat(periksa().temuan()).isEmpty();
        assertThat(angka("select count(distinct aliran) from core_audit")).isEqualTo(2);
    }

    @Test
    void banyak_penulis_sekaligus_meninggalkan_rantai_tanpa_celah() throws Exception {
        var kolam = Executors.newFixedThreadPool(24);
        try {
            var mulai = new CountDownLatch(1);
            var kerja = new ArrayList<Future<?>>();
            for (var i = 0; i < 24; i++) {
                var pelaku = i % 3;
                kerja.add(
                        kolam.submit(
                                () -> {
                                    mulai.await();
                                    for (var n = 0; n < 10; n++) {
                                        tulis(pelaku, "n" + n);
                                    }
                                    return null;
                                }));
            }
            mulai.countDown();
            for (var k : kerja) {
                k.get(60, TimeUnit.SECONDS);
            }
        } finally {
            kolam.shutdown();
        }
        var laporan = periksa();
        assertThat(laporan.temuan()).isEmpty();
        assertThat(laporan.baris()).isEqualTo(240);
    }

    @Test
    void transaksi_yang_batal_atau_mati_tidak_meninggalkan_celah() throws Exception {
        tulis(1, "a");
        try (var c = db.sambungan()) {
            c.setAutoCommit(false);
            RantaiAudit.tulis(c, List.of(baris(1, "batal"), baris(1, "batal juga")));
            c.rollback();
        }
        var mati = db.sambungan();
        mati.setAutoCommit(false);
        RantaiAudit.tulis(mati, List.of(baris(1, "mati")));
        mati.abort(Runnable::run);
        tulis(1, "b");

        assertThat(periksa().temuan()).isEmpty();
        assertThat(angka("select count(*) from core_audit")).isEqualTo(2);
    }

    @Test
    void kunci_diganti_dan_baris_lama_tetap_dapat_diperiksa() throws Exception {
        tulis(1, "lama");
        var baru = "ab".repeat(32);
        assertThat(periksa(KunciAudit.dari(baru + " " + "00".repeat(32))).temuan()).isEmpty();
        assertThat(periksa(KunciAudit.dari(baru)).temuan())
                .extracting(Temuan::jenis)
                .containsExactly(Jenis.KUNCI_TIDAK_DIKENAL);
        assertThatThrownBy(() -> KunciAudit.dari("pendek"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("pendek");
    }

    @Test
    void perintah_menjawab_nol_satu_dua() throws Exception {
        tulis(1, "a");
        var env =
                Map.of(
                        "TELADAN_DB_URL",
                        db.url(),
                        "TELADAN_DB_USER",
                        db.pengguna(),
                        "TELADAN_DB_PASSWORD",
                        db.sandi(),
                        KunciAudit.LINGKUNGAN,
                        "00".repeat(32));
        assertThat(PeriksaAudit.jalankan(env, List.of())).isZero();
        tanpaPemicu("update teladan_audit.core_audit set pelaku = 'x'");
        assertThat(PeriksaAudit.jalankan(env, List.of())).isEqualTo(1);
        assertThat(PeriksaAudit.jalankan(Map.of(), List.of())).isEqualTo(2);
        assertThat(PeriksaAudit.jalankan(env, List.of("--apa"))).isEqualTo(2);
    }

    private static BarisAudit baris(long pelaku, String nilai) {
        return new BarisAudit(
                SAAT,
                pelaku == 0 ? null : pelaku,
                "Orang " + pelaku,
                "Uji.tulis",
                nilai == null ? null : "permintaan",
                "Pegawai",
                "7",
                "UBAH",
                nilai == null ? null : "{\"nama\":\"x\"}",
                "{\"nama\":\"" + nilai + "\"}");
    }

    private void tulis(long pelaku, String nilai) throws SQLException {
        try (var c = db.sambungan()) {
            c.setAutoCommit(false);
            RantaiAudit.tulis(c, List.of(baris(pelaku, nilai)));
            c.commit();
        }
    }

    private void sisipTanpaRantai(long id) throws SQLException {
        jalankan(
                "insert into core_audit (id, waktu, pelaku, use_case, entitas, entitas_id, jenis) values ("
                        + id
                        + ", '2026-01-01', 'Lama', 'x', 'Pegawai', '1', 'BUAT')");
    }

    private LaporanRantai periksa() throws SQLException {
        return periksa(List.of());
    }

    private LaporanRantai periksa(List<JangkarAudit> jangkar) throws SQLException {
        try (var c = db.sambungan()) {
            return PemeriksaRantai.periksa(c, KunciAudit.kini(), jangkar, n -> {});
        }
    }

    private LaporanRantai periksa(KunciAudit kunci) throws SQLException {
        try (var c = db.sambungan()) {
            return PemeriksaRantai.periksa(c, kunci, List.of(), n -> {});
        }
    }

    /** As somebody who owns the database would do it. */
    private void tanpaPemicu(String sql) throws SQLException {
        try (var c = db.sambungan();
                var p = c.createStatement()) {
            var pemicu = new ArrayList<String[]>();
            try (var h =
                    p.executeQuery(
                            "select trigger_name, event_manipulation, action_statement from information_schema.triggers"
                                    + " where trigger_schema = 'teladan_audit' and event_object_table = 'core_audit'")) {
                while (h.next()) {
                    pemicu.add(new String[] {h.getString(1), h.getString(2), h.getString(3)});
                }
            }
            assertThat(pemicu).hasSize(2);
            for (var t : pemicu) {
                p.execute("drop trigger teladan_audit." + t[0]);
            }
            try {
                p.executeUpdate(sql);
            } finally {
                for (var t : pemicu) {
                    p.execute(
                            "create trigger teladan_audit."
                                    + t[0]
                                    + " before "
                                    + t[1]
                                    + " on teladan_audit.core_audit for each row "
                                    + t[2]);
                }
            }
        }
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
