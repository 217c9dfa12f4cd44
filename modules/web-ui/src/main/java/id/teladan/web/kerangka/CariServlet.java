package id.teladan.web.kerangka;

import id.teladan.core.pegawai.PencarianCepat;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Reader;

/**
 * {@code POST /cari-saran}: suggestions of the search box as JSON. The text comes in the body, never in the address, because
 * people search by NIP. Our own header makes a call from a foreign page impossible.
 */
@WebServlet("/cari-saran")
public class CariServlet extends HttpServlet {

    static final String KEPALA = "X-Teladan";
    private static final int TERPANJANG = 80;

    @Inject transient PencarianCepat pencarian;

    @Override
    protected void doPost(HttpServletRequest minta, HttpServletResponse jawab) throws IOException {
        if (minta.getHeader(KEPALA) == null) {
            jawab.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var hasil = Json.createArrayBuilder();
        for (var h : pencarian.cari(teks(minta.getReader()))) {
            hasil.add(
                    Json.createObjectBuilder()
                            .add("jenis", h.jenis().name())
                            .add("judul", h.judul())
                            .add("keterangan", h.keterangan() == null ? "" : h.keterangan())
                            .add("tautan", minta.getContextPath() + h.tautan()));
        }
        jawab.setContentType("application/json;charset=UTF-8");
        try (var tulis = Json.createWriter(jawab.getWriter())) {
            tulis.writeArray(hasil.build());
        }
    }

    private static String teks(Reader isi) throws IOException {
        var tampung = new char[TERPANJANG];
        var banyak = 0;
        var baca = 0;
        while (banyak < TERPANJANG && baca >= 0) {
            baca = isi.read(tampung, banyak, TERPANJANG - banyak);
            banyak += Math.max(baca, 0);
        }
        return new String(tampung, 0, banyak);
    }
}
