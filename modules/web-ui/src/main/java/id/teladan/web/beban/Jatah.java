package id.teladan.web.beban;

import java.util.concurrent.atomic.AtomicInteger;

/** So many requests at once, running and waiting together. */
final class Jatah {

    private final int batas;
    private final AtomicInteger dipakai = new AtomicInteger();

    Jatah(int batas) {
        this.batas = batas;
    }

    /** Takes a place; false when all are taken. */
    boolean ambil() {
        if (dipakai.incrementAndGet() > batas) {
            dipakai.decrementAndGet();
            return false;
        }
        return true;
    }

    void kembalikan() {
        dipakai.decrementAndGet();
    }
}
