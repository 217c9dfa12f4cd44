package id.teladan.core.dokumen;

import com.openhtmltopdf.extend.FSStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** A print style sheet of ours, the only kind of thing that {@link PembuatPdf} reads by address. */
final class LembarGaya implements FSStream {

    private final String nama;

    LembarGaya(String alamat) {
        if (!PembuatPdf.boleh(alamat)) {
            throw new IllegalArgumentException("Alamat di luar dokumen: " + alamat);
        }
        nama = alamat.substring(alamat.indexOf(':') + 1);
    }

    @Override
    public InputStream getStream() {
        return LembarGaya.class.getResourceAsStream(nama);
    }

    @Override
    public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
}
