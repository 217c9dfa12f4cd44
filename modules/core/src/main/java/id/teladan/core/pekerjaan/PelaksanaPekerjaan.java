package id.teladan.core.pekerjaan;

import id.teladan.core.galat.Pelanggaran;

/** Works the chunks of one kind of job; an application-scoped bean of the module that knows the work. */
public interface PelaksanaPekerjaan {

    /** The kind that it works. */
    String jenis();

    /**
     * Works one chunk in the transaction that also writes its DONE mark. A {@code Galat} ends the job for good; anything
     * else is tried again later.
     */
    void kerjakan(PotonganPekerjaan potongan);

    /** Told when the job has failed for good, in a transaction of its own. */
    default void gagal(long rujukan, Pelanggaran sebab) {
        // nothing to put right
    }
}
