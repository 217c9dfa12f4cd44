package id.teladan.skp.realisasi;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.rencana.PembacaIsi;
import id.teladan.skp.rencana.SkpDalamLingkup;
import id.teladan.skp.rencana.StatusSkp;
import id.teladan.skp.umpanbalik.PembacaUmpanBalik;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reading of realisations of one's own SKP and of those within the scope. */
@UseCase
public class DaftarRealisasi {

    @Inject EntityManager em;
    @Inject SkpDalamLingkup dalamLingkup;
    @Inject PembacaIsi pembaca;
    @Inject PembacaRealisasi realisasi;
    @Inject PembacaUmpanBalik umpanBalik;

    /** The sheet of a quarter, 1 to 4; four statements. */
    @Izin(Hak.LIHAT_SKP)
    public LembarRealisasi lembar(long skpId, int triwulan) {
        var skp = dalamLingkup.temukan(skpId, Hak.LIHAT_SKP);
        var isi = pembaca.baca(skpId);
        var semua = realisasi.semua(skpId);
        var umpan = umpanBalik.semua(skpId);
        var hasil = new ArrayList<LembarRealisasi.Hasil>();
        for (var h : isi.hasilKerja()) {
            hasil.add(
                    new LembarRealisasi.Hasil(
                            hasil.size() + 1,
                            h,
                            h.indikator().stream()
                                    .map(
                                            i ->
                                                    new LembarRealisasi.Butir(
                                                            i,
                                                            cari(semua, i.id(), triwulan),
                                                            cari(semua, i.id(), triwulan - 1)))
                                    .toList(),
                            umpan.umpanBalik().stream()
                                    .filter(
                                            u ->
                                                    Objects.equals(u.hasilKerjaId(), h.id())
                                                            && u.triwulan() == triwulan)
                                    .toList()));
        }
        var terkunci =
                (skp.status() != StatusSkp.DISETUJUI
                                && skp.status() != StatusSkp.PERUBAHAN_DIAJUKAN)
                        || umpan.dinilai().contains(triwulan);
        return new LembarRealisasi(
                skpId, skp.tahun(), skp.pegawai().nama(), skp.status(), triwulan, terkunci, hasil);
    }

    private static RincianRealisasi cari(
            List<RincianRealisasi> semua, long indikator, int triwulan) {
        return semua.stream()
                .filter(r -> r.indikatorId() == indikator && r.triwulan() == triwulan)
                .findFirst()
                .orElse(null);
    }
}
