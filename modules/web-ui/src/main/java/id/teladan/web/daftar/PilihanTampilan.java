package id.teladan.web.daftar;

import id.teladan.core.tampilan.TampilanDaftar;
import id.teladan.core.tampilan.TampilanSaya;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The person's view of each list page, read once a session, so that a list costs no statement for it. */
@SessionScoped
public class PilihanTampilan implements Serializable {

    @Inject TampilanSaya saya;

    private final Map<String, TampilanDaftar> simpanan = new HashMap<>();

    synchronized TampilanDaftar untuk(String halaman) {
        return simpanan.computeIfAbsent(halaman, saya::baca);
    }

    synchronized void atur(String halaman, List<String> tersembunyi, boolean rapat) {
        saya.atur(halaman, tersembunyi, rapat);
        simpanan.remove(halaman);
    }

    synchronized void simpan(String halaman, String nama, String kueri, boolean bawaan) {
        saya.simpan(halaman, nama, kueri, bawaan);
        simpanan.remove(halaman);
    }

    synchronized void hapus(String halaman, long id) {
        saya.hapus(id);
        simpanan.remove(halaman);
    }
}
