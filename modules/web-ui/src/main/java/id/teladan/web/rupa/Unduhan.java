package id.teladan.web.rupa;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;

/** Answers an action with a file. It is written to disk first, so that a slow line holds no transaction. */
public final class Unduhan {

    /** Type of a workbook. */
    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What writes the content. */
    @FunctionalInterface
    public interface Penulis {
        void tulis(OutputStream tujuan) throws IOException;
    }

    private Unduhan() {}

    /**
     * Sends the content as a download and ends the request.
     *
     * @param nama name of the file: letters, digits, dots and dashes
     */
    public static void kirim(FacesContext faces, String nama, String jenis, Penulis penulis)
            throws IOException {
        var berkas = Files.createTempFile("teladan", ".unduh");
        try {
            try (var keluar = Files.newOutputStream(berkas)) {
                penulis.tulis(keluar);
            }
            var luar = faces.getExternalContext();
            // the headers that the filters have set stay
            ((HttpServletResponse) luar.getResponse()).resetBuffer();
            luar.setResponseContentType(jenis);
            luar.setResponseContentLength(Math.toIntExact(Files.size(berkas)));
            luar.setResponseHeader("Content-Disposition", "attachment; filename=\"" + nama + "\"");
            luar.setResponseHeader("X-Content-Type-Options", "nosniff");
            luar.setResponseHeader("Cache-Control", "no-store");
            Files.copy(berkas, luar.getResponseOutputStream());
            faces.responseComplete();
        } finally {
            Files.delete(berkas);
        }
    }
}
