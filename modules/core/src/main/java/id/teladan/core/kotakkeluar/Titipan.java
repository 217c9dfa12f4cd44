package id.teladan.core.kotakkeluar;

import java.util.List;

/**
 * A letter to be written and sent.
 *
 * @param bahasa {@code id} or {@code en}
 * @param ringkasan true for the daily digest, false for a single notice
 */
public record Titipan(String nama, String bahasa, boolean ringkasan, List<ButirSurat> butir) {

    public Titipan {
        butir = List.copyOf(butir);
    }
}
