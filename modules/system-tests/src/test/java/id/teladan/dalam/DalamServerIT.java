package id.teladan.dalam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.Galat;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.impor.DaftarImpor;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.rencana.BukaSkp;
import id.teladan.skp.rencana.JenisCascading;
import id.teladan.skp.rencana.JenisHasilKerja;
import id.teladan.skp.rencana.PembukaanSkp;
import id.teladan.skp.rencana.Pendekatan;
import id.teladan.skp.rencana.PenyusunanHasilKerja;
import id.teladan.skp.rencana.SimpanHasilKerja;
import id.teladan.skp.rencana.TambahHasilKerja;
import id.teladan.skp.rencana.Tersimpan;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionTrackingMode;
import jakarta.transaction.TransactionManager;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One deployment for all tests, because each one costs seconds; every test is one request to the server. */
@ExtendWith(ArquillianExtension.class)
@Tag("dalam")
class DalamServerIT {

    @Inject BeanManager wadah;
    @Inject @Any Instance<Object> semua;
    @Inject PelakuAktif aktif;
    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject ServletContext web;
    @Inject PembukaanSkp pembukaan;
    @Inject PenyusunanHasilKerja penyusunan;
    @Inject DaftarImpor daftarImpor;
    @Inject UseCaseUji uji;
    @Inject SumberDayaDalam dayaServer;

    private DataSource sumber;
    private TransactionManager transaksi;

    @Deployment
    static EnterpriseArchive teladan() {
        return ArsipDalam.ear();
    }

    @BeforeEach
    void siapkan() throws Exception {
        sumber = dayaServer.sumber;
        transaksi = dayaServer.transaksi;
        ProvinsiDalam.siapkan(sumber);
    }

    @Test
    void setiap_use_case_terpasang_dan_setiap_metodenya_menolak_tamu() throws Exception {
        var beans = useCase();
        assertThat(beans)
                .extracting(b -> b.getBeanClass().getSimpleName())
                .contains("DrafSaya", "PembukaanSkp", "ContohRupa", "UseCaseUji")
                .hasSizeGreaterThan(40);
        for (var bean : beans) {
            var jenis = bean.getBeanClass();
            assertThat(semua.select(jenis).isResolvable()).as(jenis.getName()).isTrue();
            for (var metode : metodeTerbuka(jenis)) {
                assertThat(panggilKosong(semua.select(jenis).get(), metode))
                        .as(metode.toString())
                        .isExactlyInstanceOf(AksesDitolak.class)
                        .hasMessage("BELUM_MASUK");
            }
        }
    }

    @Test
    void tanpa_hak_ditolak_dengan_AksesDitolak_apa_adanya() {
        aktif.masukSebagai(ProvinsiDalam.BAGUS);
        assertThatThrownBy(() -> daftarImpor.jumlah())
                .isExactlyInstanceOf(AksesDitolak.class)
                .hasMessage("AKSES_DITOLAK");
    }

    @Test
    void metode_tanpa_Izin_tertutup_juga_bagi_sistem() throws Exception {
        var galat = aktif.sebagaiSistem("uji", () -> catchThrowable(() -> uji.tanpaIzin()));
        assertThat(galat).isExactlyInstanceOf(AksesDitolak.class);
    }

    @Test
    void akun_tanpa_pegawai_diperlakukan_sebagai_belum_masuk() {
        aktif.masukSebagai("bukan-siapa-siapa");
        assertThatThrownBy(() -> pembukaan.buka(tahunIni()))
                .isExactlyInstanceOf(AksesDitolak.class)
                .hasMessage("BELUM_MASUK");
    }

    @Test
    void yang_berhasil_meninggalkan_baris_dan_auditnya_pada_komit_yang_sama() throws Exception {
        aktif.masukSebagai(ProvinsiDalam.BAGUS);
        aktif.permintaan("permintaan-uji");
        var audit = audit();
        transaksi.begin();
        var id = pembukaan.buka(tahunIni());
        assertThat(diLuar(this::skp)).isZero();
        assertThat(diLuar(this::audit)).isEqualTo(audit);
        transaksi.commit();

        assertThat(skp()).isEqualTo(1);
        assertThat(
                        angka(
                                "select count(*) from core_audit where entitas = 'Skp' and jenis = 'BUAT' and"
                                        + " pelaku_id = 2 and use_case = 'PembukaanSkp.buka' and permintaan ="
                                        + " 'permintaan-uji' and entitas_id = '"
                                        + id
                                        + "'"))
                .isEqualTo(1);
    }

    @Test
    void pelanggaran_setelah_menulis_tidak_meninggalkan_baris_maupun_audit() throws Exception {
        aktif.masukSebagai(ProvinsiDalam.BAGUS);
        var audit = audit();
        assertThatThrownBy(() -> uji.bukaLaluMelanggar(tahunIni()))
                .isExactlyInstanceOf(PelanggaranAturan.class)
                .hasMessage("ISIAN_TIDAK_SAH");
        assertThat(skp()).isZero();
        assertThat(audit()).isEqualTo(audit);
    }

    @Test
    void cacat_setelah_menulis_tidak_meninggalkan_baris_maupun_audit() throws Exception {
        aktif.masukSebagai(ProvinsiDalam.BAGUS);
        var audit = audit();
        assertThatThrownBy(() -> uji.bukaLaluRusak(tahunIni()))
                .isExactlyInstanceOf(IllegalStateException.class);
        assertThat(skp()).isZero();
        assertThat(audit()).isEqualTo(audit);
    }

    @Test
    void audit_yang_gagal_ditulis_membatalkan_perubahannya() throws Exception {
        aktif.masukSebagai(ProvinsiDalam.BAGUS);
        aktif.permintaan("x".repeat(65));
        var audit = audit();
        assertThat(catchThrowable(() -> pembukaan.buka(tahunIni()))).isNotNull();
        assertThat(skp()).isZero();
        assertThat(audit()).isEqualTo(audit);
    }

    @Test
    void perintah_yang_tidak_sah_ditolak_dengan_semua_bidangnya() {
        aktif.masukSebagai(ProvinsiDalam.BAGUS);
        assertThatThrownBy(() -> pembukaan.buka(new BukaSkp(null, null, Pendekatan.KUALITATIF)))
                .isInstanceOfSatisfying(
                        PelanggaranAturan.class,
                        g ->
                                assertThat(g.pelanggaran())
                                        .extracting("bidang", "kode")
                                        .containsExactlyInAnyOrder(
                                                tuple("mulai", "WAJIB_DIISI"),
                                                tuple("sampai", "WAJIB_DIISI")));
    }

    @Test
    void versi_lama_dalam_perintah_menjadi_KonflikPerubahan() {
        aktif.masukSebagai(ProvinsiDalam.BAGUS);
        var skp = pembukaan.buka(tahunIni());
        var hasil = tambah(skp);
        penyusunan.simpan(isi(skp, hasil, "milik jendela pertama"));
        assertThatThrownBy(() -> penyusunan.simpan(isi(skp, hasil, "milik jendela kedua")))
                .isExactlyInstanceOf(KonflikPerubahan.class);
    }

    @Test
    void dua_transaksi_dengan_versi_yang_sama_yang_kedua_mendapat_KonflikPerubahan()
            throws Exception {
        aktif.masukSebagai(ProvinsiDalam.BAGUS);
        var skp = pembukaan.buka(tahunIni());
        var hasil = tambah(skp);
        transaksi.begin();
        try {
            em.createQuery("select h from HasilKerja h where h.id = :id", Object.class)
                    .setParameter("id", hasil.id())
                    .getSingleResult();
            diLuar(() -> penyusunan.simpan(isi(skp, hasil, "yang lebih dulu")));
            assertThatThrownBy(() -> penyusunan.simpan(isi(skp, hasil, "yang terlambat")))
                    .isExactlyInstanceOf(KonflikPerubahan.class)
                    .hasMessage("DATA_BERUBAH");
        } finally {
            transaksi.rollback();
        }
        assertThat(
                        angka(
                                "select count(*) from skp_hasil_kerja where uraian = 'yang lebih dulu' and versi"
                                        + " = 1"))
                .isEqualTo(1);
    }

    @Test
    void dua_pembukaan_bersamaan_hanya_satu_yang_jadi_dan_yang_lain_PelanggaranAturan()
            throws Exception {
        aktif.masukSebagai(ProvinsiDalam.BAGUS);
        transaksi.begin();
        pembukaan.buka(tahunIni());
        var kedua = dayaServer.pelaksana.submit(() -> galatDariPermintaanLain());
        var menunggu = diLuar(() -> sampaiMenulis("insert into skp_skp", kedua));
        transaksi.commit();

        assertThat(menunggu).isTrue();
        var galat = kedua.get(60, TimeUnit.SECONDS);
        assertThat(galat).isExactlyInstanceOf(PelanggaranAturan.class);
        assertThat(((Galat) galat).kode()).isEqualTo("DATA_GANDA");
        assertThat(skp()).isEqualTo(1);
    }

    @Test
    void skema_dimigrasikan_seluruhnya_dan_divalidasi_sebelum_dipakai() {
        var flyway =
                Flyway.configure(PembukaanSkp.class.getClassLoader())
                        .dataSource(sumber)
                        .locations("classpath:db/migration")
                        .outOfOrder(true)
                        .load();
        assertThat(flyway.info().applied()).hasSizeGreaterThan(70);
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        assertThat(em.getEntityManagerFactory().getProperties())
                .containsEntry("hibernate.hbm2ddl.auto", "validate");
    }

    @Test
    void setelan_hibernate_dan_sumber_data_sesuai_aturan_mutu() throws Exception {
        var pilihan =
                em.getEntityManagerFactory()
                        .unwrap(SessionFactoryImplementor.class)
                        .getSessionFactoryOptions();
        assertThat(pilihan.getJdbcBatchSize()).isEqualTo(100);
        assertThat(pilihan.isOrderInsertsEnabled()).isTrue();
        assertThat(pilihan.isOrderUpdatesEnabled()).isTrue();
        assertThat(pilihan.getDefaultBatchFetchSize()).isEqualTo(50);
        assertThat(pilihan.getJdbcTimeZone().getID()).isEqualTo("UTC");
        assertThat(pilihan.isQueryCacheEnabled()).isFalse();

        transaksi.begin();
        try {
            em.unwrap(Session.class)
                    .doWork(
                            s -> {
                                assertThat(s.getTransactionIsolation())
                                        .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
                                assertThat(s.getMetaData().getURL())
                                        .doesNotContain("useBulkStmts=true");
                            });
        } finally {
            transaksi.rollback();
        }
        assertThat(angka("select @@innodb_snapshot_isolation")).isEqualTo(1);
    }

    @Test
    void setelan_faces_dan_primefaces_sesuai_aturan_mutu() {
        Map.ofEntries(
                        Map.entry("jakarta.faces.PROJECT_STAGE", "Production"),
                        Map.entry("jakarta.faces.FACELETS_REFRESH_PERIOD", "-1"),
                        Map.entry("jakarta.faces.FACELETS_SKIP_COMMENTS", "true"),
                        Map.entry("jakarta.faces.STATE_SAVING_METHOD", "server"),
                        Map.entry("com.sun.faces.numberOfViewsInSession", "4"),
                        Map.entry("com.sun.faces.numberOfLogicalViews", "25"),
                        Map.entry("com.sun.faces.numberOfActiveViewMaps", "25"),
                        Map.entry("com.sun.faces.disallowDoctypeDecl", "true"),
                        Map.entry("com.sun.faces.enableScriptsInAttributeValues", "false"),
                        Map.entry("com.sun.faces.defaultResourceMaxAge", "31536000000"),
                        Map.entry("primefaces.SUBMIT", "partial"),
                        Map.entry("primefaces.MOVE_SCRIPTS_TO_BOTTOM", "true"),
                        Map.entry("primefaces.CSP", "true"),
                        Map.entry("primefaces.COOKIES_SAME_SITE", "Strict"))
                .forEach(
                        (nama, nilai) ->
                                assertThat(web.getInitParameter(nama)).as(nama).isEqualTo(nilai));
        assertThat(web.getInitParameter("primefaces.CSP_POLICY"))
                .endsWith("; script-src 'self'")
                .contains("style-src 'self'; style-src-attr 'unsafe-inline'")
                .doesNotContain("unsafe-eval");
        assertThat(web.getInitParameter("primefaces.HIDE_RESOURCE_VERSION")).isNull();
        assertThat(web.getEffectiveSessionTrackingModes())
                .isEqualTo(Set.of(SessionTrackingMode.COOKIE));
    }

    @Test
    void kuki_sesi_HttpOnly_dan_Lax_kuki_masuk_Strict() throws Exception {
        var jawab =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        "http://127.0.0.1:"
                                                                + System.getProperty(
                                                                        "jboss.http.port")
                                                                + "/masuk"))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding());
        assertThat(jawab.statusCode()).isEqualTo(200);
        assertThat(jawab.headers().allValues("set-cookie"))
                .anySatisfy(
                        k ->
                                assertThat(k)
                                        .startsWith("teladan=")
                                        .containsIgnoringCase("; HttpOnly")
                                        .containsIgnoringCase("; SameSite=Lax"))
                .anySatisfy(
                        k ->
                                assertThat(k)
                                        .startsWith("teladan-masuk=")
                                        .containsIgnoringCase("; HttpOnly")
                                        .containsIgnoringCase("; SameSite=Strict"));
    }

    @Test
    void jejak_audit_tidak_dapat_diubah_maupun_dihapus() throws Exception {
        aktif.masukSebagai(ProvinsiDalam.BAGUS);
        pembukaan.buka(tahunIni());
        var isi =
                "select sum(crc32(concat(id, pelaku, entitas, ifnull(sesudah, '')))) from core_audit";
        var sebelum = angka(isi);
        assertThatThrownBy(() -> jalankan("update core_audit set pelaku = 'orang lain'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Jejak audit tidak dapat diubah");
        assertThatThrownBy(() -> jalankan("delete from core_audit"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Jejak audit tidak dapat dihapus");
        assertThat(angka(isi)).isEqualTo(sebelum);
    }

    private List<Bean<?>> useCase() {
        return wadah.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(b -> b.getStereotypes().contains(UseCase.class))
                .collect(Collectors.toList());
    }

    private static List<Method> metodeTerbuka(Class<?> jenis) {
        return Arrays.stream(jenis.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()))
                .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isSynthetic())
                .filter(m -> !untukUmum(m.getAnnotation(Izin.class)))
                .toList();
    }

    private static boolean untukUmum(Izin izin) {
        return izin != null && List.of(izin.value()).contains(Hak.UMUM);
    }

    /** What a call with empty arguments throws; null when it returns. */
    private static Throwable panggilKosong(Object bean, Method metode)
            throws IllegalAccessException {
        var nilai =
                Arrays.stream(metode.getParameterTypes())
                        .map(t -> t.isPrimitive() ? Array.get(Array.newInstance(t, 1), 0) : null)
                        .toArray();
        try {
            metode.invoke(bean, nilai);
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }

    private BukaSkp tahunIni() {
        return BukaSkp.setahun(LocalDate.now(jam).getYear(), Pendekatan.KUALITATIF);
    }

    private Tersimpan tambah(long skp) {
        return penyusunan.tambah(
                new TambahHasilKerja(skp, JenisHasilKerja.UTAMA, "Layanan tepat waktu"));
    }

    private static SimpanHasilKerja isi(long skp, Tersimpan hasil, String uraian) {
        return new SimpanHasilKerja(
                skp,
                hasil.id(),
                hasil.versi(),
                JenisHasilKerja.UTAMA,
                uraian,
                JenisCascading.NON_DIRECT,
                null,
                null);
    }

    /** A click of the same person at the same moment, on a thread and in a request of its own. */
    private Throwable galatDariPermintaanLain() {
        var permintaan = semua.select(RequestContextController.class).get();
        permintaan.activate();
        try {
            aktif.masukSebagai(ProvinsiDalam.BAGUS);
            return catchThrowable(() -> pembukaan.buka(tahunIni()));
        } finally {
            permintaan.deactivate();
        }
    }

    /** Waits until another connection is inside this statement; false when the work ended without. */
    private boolean sampaiMenulis(String perintah, Future<?> kerja) throws Exception {
        for (var sisa = 600; sisa > 0; sisa--) {
            if (sedangBerjalan(perintah)) {
                return true;
            }
            try {
                kerja.get(50, TimeUnit.MILLISECONDS);
                return false;
            } catch (TimeoutException e) {
                // still at work: look again
            }
        }
        return false;
    }

    private boolean sedangBerjalan(String perintah) throws SQLException {
        try (var s = sumber.getConnection();
                var p = s.createStatement();
                var h = p.executeQuery("show full processlist")) {
            while (h.next()) {
                var isi = h.getString("Info");
                if (isi != null && isi.startsWith(perintah)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Runs outside the transaction of this test, as another request would. */
    private <T> T diLuar(Callable<T> kerja) throws Exception {
        var ini = transaksi.suspend();
        try {
            return kerja.call();
        } finally {
            transaksi.resume(ini);
        }
    }

    private long skp() throws SQLException {
        return angka("select count(*) from skp_skp");
    }

    private long audit() throws SQLException {
        return angka("select count(*) from core_audit");
    }

    private long angka(String kueri) throws SQLException {
        return ProvinsiDalam.angka(sumber, kueri);
    }

    private void jalankan(String perintah) throws SQLException {
        try (var s = sumber.getConnection();
                var p = s.createStatement()) {
            p.execute(perintah);
        }
    }
}
