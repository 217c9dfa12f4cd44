package id.teladan.core.penataan;

import id.teladan.core.penataan.Rancangan.Simpul;
import id.teladan.core.usulan.BarisDampak;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What a reorganisation changes, as lines before and after. */
@ApplicationScoped
class PenghitungDampak {

    private static final int UNIT_DISEBUT = 40;

    @Inject @Any Instance<PemberiDampakPenataan> lain;

    List<BarisDampak> dampak(Penataan p, Rancangan r) {
        var terdampak = r.terdampak();
        var hasil = new ArrayList<BarisDampak>();
        hasil.add(angka("unitBerakhir", r.unitBerakhir().size()));
        hasil.add(angka("unitBaru", r.unitBaru().size()));
        hasil.add(angka("jabatanPindah", r.jabatanBaru().size()));
        hasil.add(
                angka(
                        "orangPindah",
                        (int) terdampak.stream().filter(OrangTerdampak::pindah).count()));
        hasil.add(
                angka(
                        "gantiAtasan",
                        (int) terdampak.stream().filter(OrangTerdampak::gantiAtasan).count()));
        var id = terdampak.stream().map(OrangTerdampak::pegawaiId).toList();
        if (!id.isEmpty()) {
            lain.forEach(l -> hasil.addAll(l.dampak(id, p.berlaku())));
        }
        r.unitBaru().stream()
                .filter(PenghitungDampak::berarti)
                .limit(UNIT_DISEBUT)
                .forEach(s -> hasil.add(unit(s)));
        r.unitBerakhir().stream()
                .filter(s -> s.tutup)
                .limit(UNIT_DISEBUT)
                .forEach(
                        s ->
                                hasil.add(
                                        new BarisDampak(
                                                s.asal.nama(),
                                                s.asal.nama(),
                                                s.gabungKe == null ? null : s.penerus().nama)));
        return hasil;
    }

    /** Units that change themselves, not only because something above them does. */
    private static boolean berarti(Simpul s) {
        return s.asal == null || s.diubah || s.induk != s.indukSemula;
    }

    private static BarisDampak unit(Simpul s) {
        return new BarisDampak(
                s.nama,
                s.asal == null ? null : letak(s.asal.nama(), s.indukSemula),
                letak(s.nama, s.induk));
    }

    private static String letak(String nama, Simpul induk) {
        return induk == null ? nama : nama + " (" + induk.nama + ")";
    }

    private static BarisDampak angka(String label, int n) {
        return new BarisDampak(label, null, String.valueOf(n));
    }
}
