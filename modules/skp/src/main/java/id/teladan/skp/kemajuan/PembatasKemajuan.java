package id.teladan.skp.kemajuan;

import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.skp.aturan.kemajuan.BatasKemajuan;
import id.teladan.skp.rencana.IsiSkp;
import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.Skp;
import id.teladan.skp.rencana.SkpDalamLingkup;
import id.teladan.skp.rencana.StatusSkp;
import id.teladan.skp.umpanbalik.BacaanUmpanBalik;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opens an own approved SKP for notes and says within what they must stay. Two statements. */
@ApplicationScoped
class PembatasKemajuan {

    @Inject Clock jam;
    @Inject SkpDalamLingkup skpSaya;
    @Inject PembacaIsi pembaca;

    /**
     * @param kode ids of the results by code
     */
    record Terbuka(Skp skp, Map<String, Long> kode, BatasKemajuan batas) {}

    Terbuka buka(long skpId) {
        var skp = skpSaya.temukan(skpId, Hak.MENYUSUN_SKP);
        if (!terbuka(skp)) {
            throw PelanggaranAturan.kode("SKP-401");
        }
        var bacaan = pembaca.lengkap(skpId, 0, BacaanUmpanBalik.DINILAI);
        var kode = new LinkedHashMap<String, Long>();
        hasil(bacaan.kerja()).forEach(h -> kode.put(h.kode(), h.id()));
        return new Terbuka(
                skp,
                kode,
                new BatasKemajuan(
                        skp.mulai(),
                        skp.sampai(),
                        LocalDate.now(jam),
                        kode.keySet(),
                        BacaanUmpanBalik.dinilai(bacaan)));
    }

    static boolean terbuka(Skp skp) {
        return skp.status() == StatusSkp.DISETUJUI || skp.status() == StatusSkp.PERUBAHAN_DIAJUKAN;
    }

    /** The results with the codes that the official form gives them: A.1, A.2, B.1. */
    static List<LembarKemajuan.Hasil> hasil(IsiSkp isi) {
        var hasil = new ArrayList<LembarKemajuan.Hasil>();
        for (var i = 0; i < isi.utama().size(); i++) {
            var h = isi.utama().get(i);
            hasil.add(new LembarKemajuan.Hasil(h.id(), "A." + (i + 1), h.uraian()));
        }
        for (var i = 0; i < isi.tambahan().size(); i++) {
            var h = isi.tambahan().get(i);
            hasil.add(new LembarKemajuan.Hasil(h.id(), "B." + (i + 1), h.uraian()));
        }
        return hasil;
    }
}
