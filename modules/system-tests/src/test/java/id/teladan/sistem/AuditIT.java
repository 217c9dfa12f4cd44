package id.teladan.sistem;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The auditor finds a row that was changed by hand in the database; an employee sees who looked at his data. */
class AuditIT {

    private static final LocatorAssertions.ContainsTextOptions LAMA =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @Test
    void auditor_menemukan_baris_yang_diubah_dan_pegawai_melihat_siapa_membuka_datanya()
            throws Exception {
        var saya = teks("select pegawai_id from core_akun where nama_akun = 'pegawai'");
        try (var bkd = Peramban.masuk("bkd");
                var pegawai = Peramban.masuk("pegawai");
                var auditor = Peramban.masuk("auditor")) {
            bkd.buka("/pegawai/rincian?id=" + saya);
            pegawai.buka("/profil/akses");
            assertThat(pegawai.halaman().locator("table"))
                    .containsText("Melihat data rahasia di profil");
            pegawai.potret("audit-siapa-melihat").potretPonsel("audit-siapa-melihat-ponsel");

            auditor.buka("/audit");
            assertThat(auditor.halaman().locator("table tbody tr").first()).isVisible();
            auditor.halaman().click("table tbody tr td.utama a");
            auditor.halaman().waitForURL("**/audit/rincian?id=*");
            var id = auditor.halaman().url().replaceAll(".*id=(\\d+).*", "$1");
            auditor.potret("audit-rincian");

            auditor.buka("/audit/rantai").tekan(auditor.tombol("Periksa sekarang"));
            assertThat(auditor.halaman().locator("#rantai"))
                    .containsText("Semua baris sesuai dengan segelnya", LAMA);
            var asli = teks("select pelaku from core_audit where id = " + id);
            ubahDenganTangan("update core_audit set pelaku = 'Orang lain' where id = " + id);
            auditor.tekan(auditor.tombol("Periksa sekarang"));
            assertThat(auditor.halaman().locator("#rantai")).containsText("Tidak utuh", LAMA);
            assertThat(auditor.halaman().locator("#temuan")).containsText("Isi baris diubah");
            assertThat(auditor.halaman().locator("#temuan")).containsText("Baris " + id);
            auditor.potret("audit-rantai-rusak").potretPonsel("audit-rantai-rusak-ponsel");
            ubahDenganTangan(
                    "update core_audit set pelaku = '"
                            + asli.replace("'", "''")
                            + "' where id = "
                            + id);
            assertThat(auditor.galatKonsol()).isEmpty();
        }
    }

    @Test
    void akun_server_tidak_dapat_mengubah_jejak_dan_kuncinya_hanya_terbaca_pemiliknya()
            throws Exception {
        var db = ServerUji.siap().basisData();
        try (var c = DriverManager.getConnection(db.url(), db.penggunaWeb(), db.sandi());
                var p = c.createStatement()) {
            for (var sql :
                    new String[] {
                        "update core_audit set pelaku = 'x'",
                        "delete from core_audit",
                        "truncate table teladan_audit.core_audit",
                        "drop trigger teladan_audit.core_audit_tolak_ubah",
                        "alter table core_pegawai add column x int"
                    }) {
                assertThatThrownBy(() -> p.executeUpdate(sql))
                        .as(sql)
                        .isInstanceOf(SQLException.class)
                        .hasMessageMatching("(?s).*(denied|lack rights).*");
            }
        }
        var kunci = ServerUji.AKAR.resolve("modules/system-tests/target/data-sistem/rahasia/audit");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kunci)))
                .isEqualTo("rw-------");
    }

    /** As somebody who owns the database would do it. */
    private static void ubahDenganTangan(String sql) throws SQLException {
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement()) {
            p.execute("drop trigger teladan_audit.core_audit_tolak_ubah");
            p.executeUpdate(sql);
            p.execute(
                    "create trigger teladan_audit.core_audit_tolak_ubah before update on teladan_audit.core_audit for each"
                            + " row signal sqlstate '45000' set message_text = 'Jejak audit tidak dapat diubah'");
        }
    }

    private static String teks(String sql) throws SQLException {
        try (var s = ServerUji.siap().basisData().sambungan();
                var p = s.createStatement();
                var b = p.executeQuery(sql)) {
            b.next();
            return b.getString(1);
        }
    }
}
