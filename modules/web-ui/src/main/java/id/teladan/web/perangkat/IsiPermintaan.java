package id.teladan.web.perangkat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads bodies up to 8 MB. */
final class IsiPermintaan {

    /** Largest body in bytes. */
    static final int TERBESAR = 8 * 1024 * 1024;

    /** From this size on a body is large: only few of them are in memory at once. */
    static final int BESAR = 256 * 1024;

    private static final int SEPOTONG = 8192;

    private IsiPermintaan() {}

    /**
     * The text; empty when it is too large.
     *
     * @throws IllegalStateException when less is there than was announced: then nothing must be acknowledged
     */
    static Optional<String> baca(HttpServletRequest minta) throws IOException {
        var panjang = minta.getContentLengthLong();
        if (panjang > TERBESAR) {
            return Optional.empty();
        }
        var isi = minta.getInputStream().readNBytes(TERBESAR + 1);
        if (isi.length < panjang) {
            throw new IllegalStateException(
                    "Kiriman terpotong: " + isi.length + " dari " + panjang + " bita");
        }
        return isi.length > TERBESAR
                ? Optional.empty()
                : Optional.of(new String(isi, StandardCharsets.UTF_8));
    }

    /** Reads what nobody needs, so that the connection stays usable; false when it is too large. */
    static boolean buang(HttpServletRequest minta) throws IOException {
        if (minta.getContentLengthLong() > TERBESAR) {
            return false;
        }
        var masuk = minta.getInputStream();
        var potong = new byte[SEPOTONG];
        var terbaca = 0L;
        for (var n = masuk.read(potong); n >= 0; n = masuk.read(potong)) {
            terbaca += n;
            if (terbaca > TERBESAR) {
                return false;
            }
        }
        return true;
    }
}
