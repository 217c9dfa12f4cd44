package id.teladan.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the launcher is told.
 *
 * @param server folder of the provisioned WildFly
 * @param aplikasi the EAR
 * @param data folder of database, logs and secrets; made when it is missing
 * @param port HTTP port; the management port is {@code port + 1910}
 * @param demoPegawai size of the sample province, 200 to 100,000
 * @param uji true for tests: the database does not flush on commit
 * @param lingkungan environment variables of the server process on top of those of the launcher
 */
public record Pengaturan(
        Path server,
        Path aplikasi,
        Path data,
        int port,
        int demoPegawai,
        boolean uji,
        Map<String, String> lingkungan) {

    static final int JARAK_MANAJEMEN = 1910;
    private static final Set<String> DIKENAL =
            Set.of("server", "aplikasi", "data", "port", "demo-pegawai", "uji");
    private static final int PORT_TERBESAR = 65535 - JARAK_MANAJEMEN;

    public Pengaturan {
        if (port < 1024 || port > PORT_TERBESAR) {
            throw new IllegalArgumentException(
                    "teladan.port harus 1024 sampai " + PORT_TERBESAR + ", bukan " + port + ".");
        }
        if (demoPegawai < 200 || demoPegawai > 100_000) {
            throw new IllegalArgumentException(
                    "teladan.demo.pegawai harus 200 sampai 100000, bukan " + demoPegawai + ".");
        }
        server = server.toAbsolutePath().normalize();
        aplikasi = aplikasi.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        lingkungan = Map.copyOf(lingkungan);
    }

    /** Without variables of its own. */
    public Pengaturan(
            Path server, Path aplikasi, Path data, int port, int demoPegawai, boolean uji) {
        this(server, aplikasi, data, port, demoPegawai, uji, Map.of());
    }

    int portManajemen() {
        return port + JARAK_MANAJEMEN;
    }

    /** Reads {@code --nama=nilai}; a missing or wrong one is an {@link IllegalArgumentException} that names it. */
    static Pengaturan dari(String... argumen) {
        var isi = new HashMap<String, String>();
        for (var a : argumen) {
            var pisah = a.indexOf('=');
            if (!a.startsWith("--") || pisah < 0) {
                throw new IllegalArgumentException("Argumen tidak dikenal: " + a);
            }
            var nama = a.substring(2, pisah);
            if (!DIKENAL.contains(nama)) {
                throw new IllegalArgumentException("Argumen tidak dikenal: " + a);
            }
            isi.put(nama, a.substring(pisah + 1));
        }
        return new Pengaturan(
                Path.of(wajib(isi, "server")),
                Path.of(wajib(isi, "aplikasi")),
                Path.of(wajib(isi, "data")),
                angka(isi, "port"),
                angka(isi, "demo-pegawai"),
                benar(isi.getOrDefault("uji", "false")));
    }

    private static boolean benar(String nilai) {
        if (!nilai.equals("true") && !nilai.equals("false")) {
            throw new IllegalArgumentException(
                    "Argumen --uji harus true atau false, bukan " + nilai + ".");
        }
        return nilai.equals("true");
    }

    private static String wajib(Map<String, String> isi, String nama) {
        var nilai = isi.get(nama);
        if (nilai == null || nilai.isBlank()) {
            throw new IllegalArgumentException("Argumen --" + nama + " belum diisi.");
        }
        return nilai;
    }

    private static int angka(Map<String, String> isi, String nama) {
        try {
            return Integer.parseInt(wajib(isi, nama).trim());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "teladan." + nama.replace('-', '.') + " harus berupa angka.", e);
        }
    }
}
