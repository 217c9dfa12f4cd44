package id.teladan.web.unduh;

import id.teladan.core.impor.UnduhanImpor;
import id.teladan.web.kerangka.Pilihan;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** {@code /unduh/impor-templat}: the empty workbook of an import. */
@WebServlet("/unduh/impor-templat")
public class UnduhTemplatImpor extends Unduhan {

    private static final long serialVersionUID = 1L;
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject transient UnduhanImpor impor;

    @Override
    Isi ambil(HttpServletRequest minta) {
        return new Isi("templat-impor.xlsx", XLSX, false, impor.templat(Pilihan.bahasa(minta)));
    }
}
