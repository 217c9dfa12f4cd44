package id.teladan.core.pekerjaan;

/**
 * A job to be done in the background.
 *
 * @param jenis which {@link PelaksanaPekerjaan} works it
 * @param kunci the same key of the same kind is the same job: a double submit makes one
 * @param rujukan id of what it works on
 * @param useCase name under which its changes are audited
 * @param potongan number of chunks, at least 1
 */
public record AjukanPekerjaan(
        String jenis, String kunci, long rujukan, String useCase, int potongan) {}
