package id.teladan.web.unduh;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Galat;
import id.teladan.core.galat.PelanggaranAturan;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A download. What is foreign answers like what does not exist; nothing is kept by a cache and nothing is taken for
 * another kind than it is.
 */
abstract class Unduhan extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /**
     * @param sebaris true to open in the browser: only for documents that we have made ourselves
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Isi(String nama, String jenisIsi, boolean sebaris, byte[] bita) {}

    /** What the request asks for; runs the use case. */
    abstract Isi ambil(HttpServletRequest minta);

    @Override
    protected final void doGet(HttpServletRequest minta, HttpServletResponse jawab)
            throws IOException {
        try {
            kirim(ambil(minta), jawab);
        } catch (PelanggaranAturan e) {
            jawab.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Galat e) {
            jawab.sendError(e.status());
        }
    }

    /** The number in a parameter; what is no number cannot exist. */
    static long nomor(HttpServletRequest minta, String nama) {
        var teks = minta.getParameter(nama);
        if (teks == null || !teks.matches("\\d{1,18}")) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return Long.parseLong(teks);
    }

    private static void kirim(Isi isi, HttpServletResponse jawab) throws IOException {
        jawab.setContentType(isi.jenisIsi());
        jawab.setContentLength(isi.bita().length);
        jawab.setHeader("Content-Disposition", PenempatanIsi.dari(isi.nama(), isi.sebaris()));
        jawab.setHeader("X-Content-Type-Options", "nosniff");
        jawab.setHeader("Cache-Control", "no-store");
        jawab.getOutputStream().write(isi.bita());
    }
}
