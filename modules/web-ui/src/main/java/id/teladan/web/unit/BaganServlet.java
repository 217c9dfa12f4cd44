package id.teladan.web.unit;

import id.teladan.core.galat.Galat;
import id.teladan.core.unitkerja.BaganUnit;
import id.teladan.web.rupa.Tanggal;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code GET /unduh/bagan?id=&per=}: the boxes right below a unit as JSON; without an id the top. */
@WebServlet("/unduh/bagan")
public class BaganServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient BaganUnit bagan;

    @Override
    protected void doGet(HttpServletRequest minta, HttpServletResponse jawab) throws IOException {
        var id = minta.getParameter("id");
        if (id != null && !id.matches("\\d{1,18}")) {
            jawab.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var isi = Json.createArrayBuilder();
            for (var s :
                    bagan.anak(
                            id == null ? null : Long.valueOf(id),
                            Tanggal.baca(minta.getParameter("per")))) {
                var b =
                        Json.createObjectBuilder()
                                .add("id", s.id())
                                .add("nama", s.nama())
                                .add("orang", s.orang())
                                .add("lowong", s.lowong())
                                .add("anak", s.adaAnak());
                tambah(b, "jabatan", s.jabatan());
                tambah(b, "kepala", s.kepala());
                tambah(b, "jenis", s.kepalaJenis());
                tambah(b, "pendamping", s.pendamping());
                tambah(b, "jenisPendamping", s.pendampingJenis());
                isi.add(b);
            }
            jawab.setContentType("application/json;charset=UTF-8");
            jawab.setHeader("Cache-Control", "no-store");
            try (var tulis = Json.createWriter(jawab.getWriter())) {
                tulis.writeArray(isi.build());
            }
        } catch (Galat e) {
            jawab.sendError(e.status());
        }
    }

    private static void tambah(jakarta.json.JsonObjectBuilder b, String nama, String nilai) {
        if (nilai != null) {
            b.add(nama, nilai);
        }
    }
}
