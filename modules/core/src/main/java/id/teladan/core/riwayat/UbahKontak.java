package id.teladan.core.riwayat;

import java.io.Serializable;

/**
 * New ways to reach the acting person.
 *
 * @param versi version of the record as it was seen
 */
public record UbahKontak(String email, String telepon, String alamat, long versi)
        implements Serializable {

    public UbahKontak {
        email = bersih(email);
        telepon = bersih(telepon);
        alamat = bersih(alamat);
    }

    private static String bersih(String teks) {
        return teks == null || teks.isBlank() ? null : teks.strip();
    }
}
