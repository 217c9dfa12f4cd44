package id.teladan.sistem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.util.Base64;

/** A certificate of 127.0.0.1 that signs itself: {@code sertifikat.pem}, {@code kunci.pem}, both in {@code gabungan.pem}, and a trust store. */
final class Sertifikat {

    static final String SANDI = "kunci-uji";

    private Sertifikat() {}

    static void buat(Path folder) throws Exception {
        var simpan = folder.resolve("kepercayaan.p12");
        Files.deleteIfExists(simpan);
        var log = folder.resolve("keytool.log");
        var proses =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "uji",
                                "-keyalg",
                                "RSA",
                                "-keysize",
                                "2048",
                                "-validity",
                                "3650",
                                "-dname",
                                "CN=127.0.0.1",
                                "-ext",
                                "san=ip:127.0.0.1,dns:localhost",
                                "-ext",
                                "bc=ca:true",
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                SANDI,
                                "-keystore",
                                simpan.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        assertThat(proses.waitFor()).as(() -> "lihat " + log).isZero();
        var toko = KeyStore.getInstance(simpan.toFile(), SANDI.toCharArray());
        var kunci = pem("PRIVATE KEY", toko.getKey("uji", SANDI.toCharArray()));
        var sertifikat = pem("CERTIFICATE", toko.getCertificate("uji").getEncoded());
        Files.writeString(folder.resolve("sertifikat.pem"), sertifikat);
        Files.writeString(folder.resolve("kunci.pem"), kunci);
        Files.writeString(folder.resolve("gabungan.pem"), sertifikat + kunci);
        // the same store as trust store: an entry of its own for the certificate
        toko.setCertificateEntry("ca", toko.getCertificate("uji"));
        try (var keluar = Files.newOutputStream(simpan)) {
            toko.store(keluar, SANDI.toCharArray());
        }
    }

    private static String pem(String jenis, Key kunci) {
        return pem(jenis, kunci.getEncoded());
    }

    private static String pem(String jenis, byte[] isi) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(
                        jenis,
                        Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(isi),
                        jenis);
    }
}
