package id.teladan.presensi.penerimaan;

/**
 * What became of an upload; when the caller has it, everything is committed.
 *
 * @param dikenal the device is on the allow-list
 * @param diterima lines that the device need not send again; repeated ones count, unreadable ones do not
 * @param baru punches that were not in the ledger before
 */
public record Penerimaan(boolean dikenal, int diterima, int baru) {

    /** An unknown device whose lines could not be kept: it must send them again. */
    static final Penerimaan DITOLAK = new Penerimaan(false, -1, 0);

    /** True when the lines are safe with us. */
    public boolean tersimpan() {
        return diterima >= 0;
    }
}
