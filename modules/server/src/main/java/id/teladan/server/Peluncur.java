package id.teladan.server;

import id.teladan.core.akun.PenjagaProfil;

/** Runs Teladan in the foreground until Ctrl-C or SIGTERM. */
public final class Peluncur {

    private Peluncur() {}

    /** Ends with 1 when the start failed or when a part ended by itself; the reason stands on the screen. */
    public static void main(String[] argumen) throws InterruptedException {
        try {
            jalankan(argumen);
        } catch (IllegalArgumentException | GagalMulai e) {
            System.err.println();
            System.err.println("Teladan tidak dapat dijalankan. " + e.getMessage());
            System.err.println();
            System.exit(1);
        }
    }

    private static void jalankan(String... argumen) throws InterruptedException {
        var atur = Pengaturan.dari(argumen);
        var awal = System.nanoTime();
        var server = ServerTeladan.siapkan(atur, k -> System.out.println("[teladan] " + k));
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    System.out.println("[teladan] Menghentikan ...");
                                    server.close();
                                    System.out.println(
                                            "[teladan] Berhenti. Data tersimpan di " + atur.data());
                                }));
        server.jalankan();
        sambut(server, atur, (System.nanoTime() - awal) / 1_000_000_000L);
        if (!server.tungguBerhenti()) {
            System.exit(1);
        }
    }

    private static void sambut(ServerTeladan server, Pengaturan atur, long detik) {
        System.out.println();
        System.out.println("  Teladan siap dalam " + detik + " detik:  " + server.alamat() + "/");
        System.out.println();
        System.out.println("  Akun contoh, semua dengan kata sandi teladan-demo:");
        System.out.println("    " + String.join(", ", PenjagaProfil.AKUN_CONTOH));
        System.out.println();
        System.out.println("  Data: " + atur.data());
        System.out.println("  Berhenti: Ctrl-C");
        System.out.println();
    }
}
