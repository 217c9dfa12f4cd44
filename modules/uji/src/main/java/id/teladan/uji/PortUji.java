package id.teladan.uji;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Free TCP ports on 127.0.0.1 for servers of tests. They lie below 32768, where no outgoing connection of this machine
 * gets its own port: one that a server leaves for a while (before its start, between kill and restart) stays free.
 */
public final class PortUji {

    private static final int TERENDAH = 15_000;
    private static final int TERTINGGI = 30_000;
    private static final int PERCOBAAN = 200;

    private PortUji() {}

    /** Returns a free port in 15000..29999. */
    public static int bebas() {
        return bebasBersama(0);
    }

    /**
     * Returns a free port in 15000..29999 whose port {@code jarak} above is free too.
     *
     * @throws IllegalStateException if none is found
     */
    public static int bebasBersama(int jarak) {
        for (var coba = 0; coba < PERCOBAAN; coba++) {
            var port = ThreadLocalRandom.current().nextInt(TERENDAH, TERTINGGI);
            if (kosong(port) && (jarak == 0 || kosong(port + jarak))) {
                return port;
            }
        }
        throw new IllegalStateException("Tidak ada port bebas");
    }

    private static boolean kosong(int port) {
        try (var soket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return soket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
