package id.teladan.core.impor;

import java.io.Serializable;
import java.util.List;

/**
 * A checked row for the screen.
 *
 * @param lembar name of the worksheet
 * @param nomor row number that Excel shows
 * @param kunci NIP or unit code
 * @param perubahan empty for a new row
 */
public record BarisPratinjau(
        String lembar,
        int nomor,
        String kunci,
        String nama,
        Tindakan tindakan,
        List<Perubahan> perubahan)
        implements Serializable {

    public BarisPratinjau {
        perubahan = List.copyOf(perubahan);
    }
}
