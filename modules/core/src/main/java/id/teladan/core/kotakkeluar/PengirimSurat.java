package id.teladan.core.kotakkeluar;

/** Hands letters to a mail server; brought by the layer that knows its configuration. */
public interface PengirimSurat {

    /** False when no mail server is configured: then letters are not even written. */
    boolean aktif();

    /** Where it sends, for the screen of the administrator; without secrets. */
    String tujuan();

    /**
     * Returns when the server has accepted the letter.
     *
     * @throws TidakTerjangkau the server cannot be reached; the letter is not to blame
     * @throws Ditolak the server refuses this letter
     */
    void kirim(Surat surat) throws TidakTerjangkau, Ditolak;

    /** The mail server cannot be reached. */
    final class TidakTerjangkau extends Exception {
        private static final long serialVersionUID = 1L;

        public TidakTerjangkau(String pesan, Throwable sebab) {
            super(pesan, sebab);
        }
    }

    /** The mail server refuses a letter. */
    final class Ditolak extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean selamanya;

        /**
         * @param selamanya false when the server asks to try again later (4xx)
         */
        public Ditolak(String pesan, boolean selamanya, Throwable sebab) {
            super(pesan, sebab);
            this.selamanya = selamanya;
        }

        public boolean selamanya() {
            return selamanya;
        }
    }
}
