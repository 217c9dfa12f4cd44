package id.teladan.web.unduh;

import id.teladan.core.berkas.BerkasSaya;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** {@code /unduh/berkas?id=}: always as a file, never shown: a stranger has made it. */
@WebServlet("/unduh/berkas")
public class UnduhBerkas extends Unduhan {

    private static final long serialVersionUID = 1L;

    @Inject transient BerkasSaya berkas;

    @Override
    Isi ambil(HttpServletRequest minta) {
        var isi = berkas.unduh(nomor(minta, "id"));
        return new Isi(isi.nama(), isi.jenisIsi(), false, isi.isi());
    }
}
