package id.teladan.core.pemberitahuan;

import java.io.Serializable;

/** How a person wants to hear of one kind of notice. */
public record PilihanJenis(String jenis, boolean diAplikasi, CaraSurel surel)
        implements Serializable {

    /** What everybody has without a choice. */
    public static PilihanJenis bawaan(String jenis) {
        return new PilihanJenis(jenis, true, CaraSurel.RINGKASAN);
    }
}
