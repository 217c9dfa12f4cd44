package id.teladan.core.impor;

import java.util.List;

/** A planned row in the form in which the preview keeps it and the commit compares it. */
interface BarisRencana {

    LembarImpor lembar();

    /** The row number that Excel shows. */
    int nomor();

    /** NIP or unit code; null when it could not be read. */
    String kunci();

    /** What the preview calls the row; may be null. */
    String nama();

    /** The row as read, see {@link SandiBaris}. */
    String isi();

    Tindakan tindakan();

    List<Perubahan> perubahan();

    /** Fingerprint of what the row was compared with, see {@link Sidik}. */
    long sidik();
}
