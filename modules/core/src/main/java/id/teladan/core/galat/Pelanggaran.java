package id.teladan.core.galat;

import java.io.Serializable;
import java.util.List;

/**
 * One problem of a command or of an input.
 *
 * @param bidang path of the field from the root, such as {@code periode[0].bulan}; empty when it is no single field
 * @param kode stable code and key of the message
 * @param nilai values for the placeholders of the message, in order
 */
public record Pelanggaran(String bidang, String kode, List<String> nilai) implements Serializable {

    public Pelanggaran {
        bidang = bidang == null ? "" : bidang;
        nilai = List.copyOf(nilai);
    }

    public static Pelanggaran pada(String bidang, String kode, Object... nilai) {
        return new Pelanggaran(
                bidang, kode, java.util.Arrays.stream(nilai).map(String::valueOf).toList());
    }
}
