package id.teladan.core.dokumen;

import com.openhtmltopdf.extend.FSStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Our print style sheet, the only thing that {@link PembuatPdf} reads by address. */
final class LembarGaya implements FSStream {

    LembarGaya(String alamat) {
        if (!PembuatPdf.boleh(alamat)) {
            throw new IllegalArgumentException("Alamat di luar dokumen: " + alamat);
        }
    }

    @Override
    public InputStream getStream() {
        return LembarGaya.class.getResourceAsStream("cetak.css");
    }

    @Override
    public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
}
