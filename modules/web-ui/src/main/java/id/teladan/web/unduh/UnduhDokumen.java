package id.teladan.web.unduh;

import id.teladan.core.dokumen.DaftarDokumen;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** {@code /unduh/dokumen?id=}: an issued document as it was issued. */
@WebServlet("/unduh/dokumen")
public class UnduhDokumen extends Unduhan {

    private static final long serialVersionUID = 1L;

    @Inject transient DaftarDokumen dokumen;

    @Override
    Isi ambil(HttpServletRequest minta) {
        var terbit = dokumen.unduh(nomor(minta, "id"));
        return new Isi(terbit.namaBerkas(), "application/pdf", true, terbit.isi());
    }
}
