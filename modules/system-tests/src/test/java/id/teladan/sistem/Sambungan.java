package id.teladan.sistem;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;

/** A wire between server and database that can be cut: while it is cut, connections break and new ones are refused. */
final class Sambungan implements AutoCloseable {

    private final int port;
    private final IntSupplier tujuan;
    private final Set<Socket> terbuka = ConcurrentHashMap.newKeySet();
    private ServerSocket pintu;

    /** @param tujuan port of the database, asked for at every new connection */
    Sambungan(int port, IntSupplier tujuan) {
        this.port = port;
        this.tujuan = tujuan;
        sambung();
    }

    int port() {
        return port;
    }

    synchronized void sambung() {
        try {
            pintu = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var milik = pintu;
        jalankan(() -> terima(milik));
    }

    synchronized void putus() {
        tutup(pintu);
        terbuka.forEach(Sambungan::tutup);
        terbuka.clear();
    }

    @Override
    public void close() {
        putus();
    }

    private void terima(ServerSocket milik) {
        while (!milik.isClosed()) {
            try {
                var dari = milik.accept();
                var ke = new Socket(InetAddress.getLoopbackAddress(), tujuan.getAsInt());
                terbuka.add(dari);
                terbuka.add(ke);
                jalankan(() -> alirkan(dari, ke));
                jalankan(() -> alirkan(ke, dari));
            } catch (IOException e) {
                // the door was closed, or the database is away: whoever knocked sees a broken
                // connection
            }
        }
    }

    private void alirkan(Socket dari, Socket ke) {
        try (InputStream masuk = dari.getInputStream();
                OutputStream keluar = ke.getOutputStream()) {
            masuk.transferTo(keluar);
        } catch (IOException e) {
            // cut
        } finally {
            tutup(dari);
            tutup(ke);
            terbuka.remove(dari);
            terbuka.remove(ke);
        }
    }

    private static void jalankan(Runnable kerja) {
        var utas = new Thread(kerja, "sambungan");
        utas.setDaemon(true);
        utas.start();
    }

    private static void tutup(AutoCloseable soket) {
        try {
            soket.close();
        } catch (Exception e) {
            // it was closed already
        }
    }
}
