package id.teladan.web.unduh;

import id.teladan.core.impor.UnduhanImpor;
import id.teladan.web.kerangka.Pilihan;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** {@code /unduh/impor-galat?id=}: the uploaded rows with their errors. */
@WebServlet("/unduh/impor-galat")
public class UnduhGalatImpor extends Unduhan {

    private static final long serialVersionUID = 1L;
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject transient UnduhanImpor impor;

    @Override
    Isi ambil(HttpServletRequest minta) {
        var id = nomor(minta, "id");
        return new Isi(
                "kesalahan-impor-" + id + ".xlsx",
                XLSX,
                false,
                impor.bukuGalat(id, Pilihan.bahasa(minta)));
    }
}
