package id.teladan.web.masuk;

import id.teladan.core.berkas.NamaBerkas;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;

/**
 * A request with uploads, each of which bears a harmless name: PrimeFaces refuses a file for its name, in English, and the
 * person could only rename it; one without a name it drops without a word.
 */
final class PermintaanUnggahan extends HttpServletRequestWrapper {

    private PermintaanUnggahan(HttpServletRequest asli) {
        super(asli);
    }

    /** The request itself when it uploads nothing. */
    static HttpServletRequest dari(HttpServletRequest minta) {
        var jenis = minta.getContentType();
        return jenis != null && jenis.startsWith("multipart/form-data")
                ? new PermintaanUnggahan(minta)
                : minta;
    }

    @Override
    public Part getPart(String nama) throws IOException, ServletException {
        var bagian = super.getPart(nama);
        return bagian == null ? null : new Bagian(bagian);
    }

    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
        return super.getParts().stream().map(b -> (Part) new Bagian(b)).toList();
    }

    private record Bagian(Part asli) implements Part {

        @Override
        public String getSubmittedFileName() {
            var nama = asli.getSubmittedFileName();
            return nama == null ? null : NamaBerkas.bersih(nama);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return asli.getInputStream();
        }

        @Override
        public String getContentType() {
            return asli.getContentType();
        }

        @Override
        public String getName() {
            return asli.getName();
        }

        @Override
        public long getSize() {
            return asli.getSize();
        }

        @Override
        public void write(String berkas) throws IOException {
            asli.write(berkas);
        }

        @Override
        public void delete() throws IOException {
            asli.delete();
        }

        @Override
        public String getHeader(String nama) {
            return asli.getHeader(nama);
        }

        @Override
        public Collection<String> getHeaders(String nama) {
            return asli.getHeaders(nama);
        }

        @Override
        public Collection<String> getHeaderNames() {
            return asli.getHeaderNames();
        }
    }
}
