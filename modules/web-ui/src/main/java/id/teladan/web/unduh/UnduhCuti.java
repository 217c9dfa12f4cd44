package id.teladan.web.unduh;

import id.teladan.presensi.cuti.PencetakanCuti;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** {@code /unduh/cuti?id=}: the official form of a leave. */
@WebServlet("/unduh/cuti")
public class UnduhCuti extends Unduhan {

    private static final long serialVersionUID = 1L;

    @Inject transient PencetakanCuti pencetakan;

    @Override
    Isi ambil(HttpServletRequest minta) {
        var cetakan = pencetakan.formulir(nomor(minta, "id"), AlamatPublik.dari(minta));
        return new Isi(cetakan.namaBerkas(), "application/pdf", true, cetakan.isi());
    }
}
