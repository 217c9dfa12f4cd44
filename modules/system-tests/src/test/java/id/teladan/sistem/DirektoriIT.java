package id.teladan.sistem;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.server.ServerTeladan;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Sign-in through a real OpenLDAP over ldaps, with {@code server-config/ldap.cli}: the same EAR, local accounts beside it. Only the
 * last test takes the directory away.
 */
@Tag("direktori")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DirektoriIT {

    private static final String SANDI = "Rahasia-Direktori-1";
    private static Path folder;
    private static Path akar;
    private static int port;
    private static Process slapd;
    private static ServerTeladan server;
    private static String nipPegawai;

    @BeforeAll
    static void nyalakan() throws Exception {
        folder = Luar.folder("ldap");
        akar = Luar.paket("slapd", "slapd", "libltdl7", "libodbc2", "libwrap0", "libldap-2.5-0");
        port = ServerUji.portBebas();
        Sertifikat.buat(folder);
        server =
                ServerUji.baru(
                        Luar.serverDengan("ldap", "ldap.cli", "ldap.cli"),
                        "ldap",
                        200,
                        Map.of(
                                "TELADAN_LDAP_URL", "ldaps://127.0.0.1:" + port,
                                "TELADAN_LDAP_BIND_DN", "cn=teladan,dc=provinsi,dc=contoh",
                                "TELADAN_LDAP_BIND_SANDI", "baca-saja-9",
                                "TELADAN_LDAP_DASAR", "ou=orang,dc=provinsi,dc=contoh",
                                "JAVA_TOOL_OPTIONS",
                                        "-Djavax.net.ssl.trustStore="
                                                + folder.resolve("kepercayaan.p12")
                                                + " -Djavax.net.ssl.trustStorePassword="
                                                + Sertifikat.SANDI));
        nipPegawai =
                satu(
                        "select p.nip from core_pegawai p join core_akun a on a.pegawai_id = p.id where a.nama_akun = 'pegawai'");
        isiDirektori();
        nyalakanSlapd();
    }

    @AfterAll
    static void matikan() throws Exception {
        server.close();
        slapd.destroy();
        slapd.waitFor(10, TimeUnit.SECONDS);
    }

    @Test
    @Order(1)
    void orang_direktori_masuk_dan_dipetakan_ke_pegawai_menurut_nip() {
        var orang = Sesi.tamu(server.alamat());
        assertThat(orang.masuk("budi", SANDI).statusCode()).isEqualTo(302);
        var profil = orang.ambil("/profil");
        assertThat(profil.statusCode()).isEqualTo(200);
        assertThat(profil.body()).contains(nipPegawai.substring(0, 8));
        assertThat(orang.ambil("/impor/daftar").statusCode())
                .as("hak dari Teladan, bukan dari direktori")
                .isEqualTo(403);
    }

    @Test
    @Order(2)
    void sandi_salah_dan_nama_asing_dijawab_sama() {
        var salah = Sesi.tamu(server.alamat()).masuk("budi", "salah");
        var asing = Sesi.tamu(server.alamat()).masuk("tidak-ada", "salah");
        assertThat(salah.statusCode()).isEqualTo(422);
        assertThat(galat(salah)).isEqualTo(galat(asing)).isNotBlank();
        assertThat(Sesi.tamu(server.alamat()).masuk("budi", "").statusCode()).isEqualTo(422);
    }

    @Test
    @Order(3)
    void akun_lokal_tetap_masuk_di_sebelah_direktori() {
        assertThat(Sesi.tamu(server.alamat()).masuk("admin", "teladan-demo").statusCode())
                .isEqualTo(302);
    }

    @Test
    @Order(4)
    void yang_dikenal_direktori_tetapi_bukan_pegawai_diberi_tahu_apa_yang_harus_dilakukan() {
        var orang = Sesi.tamu(server.alamat());
        assertThat(orang.masuk("tamu", SANDI).statusCode()).isEqualTo(302);
        var beranda = orang.ambil("/beranda");
        assertThat(beranda.statusCode()).isEqualTo(403);
        assertThat(beranda.body()).contains("belum dikenal").contains("action=\"/keluar\"");
        assertThat(orang.kirim("/keluar", "application/x-www-form-urlencoded", "").statusCode())
                .isEqualTo(302);
    }

    @Test
    @Order(5)
    void lima_kali_salah_mengunci_nama_direktori_juga() throws Exception {
        for (var i = 0; i < 5; i++) {
            Sesi.tamu(server.alamat()).masuk("sari", "salah-" + i);
        }
        assertThat(Sesi.tamu(server.alamat()).masuk("sari", SANDI).statusCode()).isEqualTo(422);
        ubah(
                "update core_percobaan_masuk set terkunci_sampai = utc_timestamp(6) - interval 1 second");
        assertThat(Sesi.tamu(server.alamat()).masuk("sari", SANDI).statusCode()).isEqualTo(302);
    }

    @Test
    @Order(9)
    void direktori_mati_dikatakan_dengan_sopan_dan_sesi_yang_ada_berjalan_terus() throws Exception {
        var orang = Sesi.tamu(server.alamat());
        assertThat(orang.masuk("budi", SANDI).statusCode()).isEqualTo(302);
        slapd.destroy();
        slapd.waitFor(20, TimeUnit.SECONDS);
        assertThat(orang.ambil("/profil").statusCode()).isEqualTo(200);
        for (var i = 0; i < 6; i++) {
            var jawab = Sesi.tamu(server.alamat()).masuk("budi", SANDI);
            assertThat(jawab.statusCode()).isEqualTo(503);
            assertThat(galat(jawab)).contains("tidak dapat dihubungi");
        }
        assertThat(Sesi.tamu(server.alamat()).masuk("admin", "teladan-demo").statusCode())
                .as("akun darurat")
                .isEqualTo(302);
        nyalakanSlapd();
        assertThat(Sesi.tamu(server.alamat()).masuk("budi", SANDI).statusCode())
                .as("percobaan saat direktori mati tidak dihitung")
                .isEqualTo(302);
    }

    @Test
    @Order(10)
    void ldap_lepas_mengembalikan_susunan_semula_dan_boleh_dua_kali() throws Exception {
        var rumah = Luar.serverDengan("lepas", "ldap.cli", "ldap-lepas.cli", "ldap-lepas.cli");
        assertThat(Files.readString(rumah.resolve("standalone/configuration/standalone.xml")))
                .doesNotContain("TeladanLdap")
                .doesNotContain("TeladanGabungan")
                .contains("TeladanLokal");
    }

    private static String galat(HttpResponse<String> jawab) {
        var isi = jawab.body();
        var awal = isi.indexOf("id=\"galat\"");
        return awal < 0 ? "" : isi.substring(awal, isi.indexOf("</p>", awal));
    }

    private static void isiDirektori() throws Exception {
        var nipKedua =
                satu(
                        "select p.nip from core_pegawai p join core_akun a on a.pegawai_id = p.id where a.nama_akun = 'atasan'");
        Files.writeString(
                folder.resolve("slapd.conf"),
                """
                include %1$s/etc/ldap/schema/core.schema
                include %1$s/etc/ldap/schema/cosine.schema
                include %1$s/etc/ldap/schema/inetorgperson.schema
                modulepath %1$s/usr/lib/ldap
                moduleload back_mdb
                TLSCertificateFile %2$s/sertifikat.pem
                TLSCertificateKeyFile %2$s/kunci.pem
                database mdb
                suffix "dc=provinsi,dc=contoh"
                directory %2$s/data
                index uid,employeeNumber eq
                access to attrs=userPassword by anonymous auth by * none
                access to * by dn.exact="cn=teladan,dc=provinsi,dc=contoh" read by * none
                """
                        .formatted(akar.toString().equals("/") ? "" : akar, folder));
        Files.writeString(
                folder.resolve("isi.ldif"),
                """
                dn: dc=provinsi,dc=contoh
                objectClass: domain
                dc: provinsi

                dn: cn=teladan,dc=provinsi,dc=contoh
                objectClass: organizationalRole
                objectClass: simpleSecurityObject
                cn: teladan
                userPassword: baca-saja-9

                dn: ou=orang,dc=provinsi,dc=contoh
                objectClass: organizationalUnit
                ou: orang
                """
                        + orang("budi", nipPegawai)
                        + orang("sari", nipKedua)
                        + orang("tamu", "199912312020121999"));
        ServerUji.hapus(folder.resolve("data"));
        Files.createDirectories(folder.resolve("data"));
        var log = folder.resolve("slapadd.log");
        var proses =
                Luar.jalankan(
                        akar,
                        log,
                        Map.of(),
                        akar.resolve("usr/sbin/slapd").toString(),
                        "-T",
                        "add",
                        "-f",
                        folder.resolve("slapd.conf").toString(),
                        "-l",
                        folder.resolve("isi.ldif").toString());
        assertThat(proses.waitFor()).as(() -> "lihat " + log).isZero();
    }

    private static String orang(String uid, String nip) {
        return """

                dn: uid=%1$s,ou=orang,dc=provinsi,dc=contoh
                objectClass: inetOrgPerson
                uid: %1$s
                cn: %1$s
                sn: %1$s
                employeeNumber: %2$s
                userPassword: %3$s
                """
                .formatted(uid, nip, SANDI);
    }

    private static void nyalakanSlapd() throws Exception {
        var log = folder.resolve("slapd.log");
        slapd =
                Luar.jalankan(
                        akar,
                        log,
                        Map.of(),
                        akar.resolve("usr/sbin/slapd").toString(),
                        "-f",
                        folder.resolve("slapd.conf").toString(),
                        "-h",
                        "ldaps://127.0.0.1:" + port,
                        "-d",
                        "0");
        Luar.tungguPort(slapd, port, log);
    }

    private static String satu(String sql) throws Exception {
        try (var s = server.basisData().sambungan();
                var p = s.createStatement();
                var r = p.executeQuery(sql)) {
            r.next();
            return r.getString(1);
        }
    }

    private static void ubah(String sql) throws Exception {
        try (var s = server.basisData().sambungan();
                var p = s.createStatement()) {
            p.executeUpdate(sql);
        }
    }
}
