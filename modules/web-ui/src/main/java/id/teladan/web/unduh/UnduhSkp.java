package id.teladan.web.unduh;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.skp.dokumen.PencetakanPak;
import id.teladan.skp.dokumen.PencetakanSkp;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/**
 * {@code /unduh/skp?id=&jenis=skp|evaluasi|dokumen[&triwulan=1..4]}: the official forms of an SKP; without a quarter
 * the evaluation is that of the year. {@code jenis=pak}: a decision on angka kredit, by its own id.
 */
@WebServlet("/unduh/skp")
public class UnduhSkp extends Unduhan {

    private static final long serialVersionUID = 1L;

    @Inject transient PencetakanSkp pencetakan;
    @Inject transient PencetakanPak pencetakanPak;

    @Override
    Isi ambil(HttpServletRequest minta) {
        var id = nomor(minta, "id");
        var alamat = AlamatPublik.dari(minta);
        var jenis = minta.getParameter("jenis") == null ? "skp" : minta.getParameter("jenis");
        var cetakan =
                switch (jenis) {
                    case "skp" -> pencetakan.skp(id, alamat);
                    case "evaluasi" -> pencetakan.evaluasi(id, triwulan(minta), alamat);
                    case "dokumen" -> pencetakan.dokumen(id, triwulan(minta), alamat);
                    case "pak" -> pencetakanPak.cetak(id, alamat);
                    default -> throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
                };
        return new Isi(cetakan.namaBerkas(), "application/pdf", true, cetakan.isi());
    }

    private static int triwulan(HttpServletRequest minta) {
        var teks = minta.getParameter("triwulan");
        if (teks == null) {
            return 0;
        }
        if (!teks.matches("[0-4]")) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return Integer.parseInt(teks);
    }
}
