package id.teladan.core.audit;

import java.io.Serializable;

/**
 * Something wrong with the audit trail.
 *
 * @param aliran stream; null when no stream is meant
 * @param nomor number in the stream; null when no row is meant
 * @param id id of the row; null when it is missing
 * @param keterangan what else identifies it: entity and its id, time of an anchor
 */
public record Temuan(Jenis jenis, Integer aliran, Long nomor, Long id, String keterangan)
        implements Serializable {

    /** Kinds of findings. */
    public enum Jenis {
        /** The content of a row is not what was signed. */
        BARIS_BERUBAH,
        /** Numbers are missing between two rows. */
        BARIS_HILANG,
        /** A row does not follow the one before it. */
        SAMBUNGAN_PUTUS,
        /** The last rows of a stream are missing. */
        EKOR_TERPOTONG,
        /** The head of a stream does not fit its last row. */
        KEPALA_TIDAK_COCOK,
        /** A row differs from what an anchor outside the database kept. */
        JANGKAR_TIDAK_COCOK,
        /** An anchor itself was changed. */
        JANGKAR_RUSAK,
        /** A row outside the chain that came after the chain had begun. */
        TANPA_RANTAI,
        /** Rows older than the chain are not what they were when it began. */
        RIWAYAT_LAMA_BERUBAH,
        /** Signed by a key that this server does not have. */
        KUNCI_TIDAK_DIKENAL
    }

    /** The line of the command. */
    @Override
    public String toString() {
        var b = new StringBuilder(jenis.name());
        if (aliran != null) {
            b.append(" aliran ").append(aliran);
        }
        if (nomor != null) {
            b.append(" nomor ").append(nomor);
        }
        if (id != null) {
            b.append(" id ").append(id);
        }
        return keterangan == null
                ? b.toString()
                : b.append(" (").append(keterangan).append(')').toString();
    }

    /** The finding on one line, for storing. */
    public String baris() {
        return String.join(
                "\t", jenis.name(), teks(aliran), teks(nomor), teks(id), teks(keterangan));
    }

    /** Reads {@link #baris}. */
    public static Temuan urai(String baris) {
        var b = baris.split("\t", -1);
        return new Temuan(
                Jenis.valueOf(b[0]),
                b[1].isEmpty() ? null : Integer.valueOf(b[1]),
                b[2].isEmpty() ? null : Long.valueOf(b[2]),
                b[3].isEmpty() ? null : Long.valueOf(b[3]),
                b[4].isEmpty() ? null : b[4]);
    }

    private static String teks(Object nilai) {
        return nilai == null ? "" : String.valueOf(nilai).replaceAll("\\s", " ");
    }
}
