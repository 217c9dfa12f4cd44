package id.teladan.skp.evaluasi;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.rencana.Pelaksana;
import id.teladan.skp.rencana.SkpDalamLingkup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;

/**
 * The employee signs the document of an evaluation or refuses to; the yearly answer makes the SKP final. Neither a
 * disagreement nor a refusal changes the predicate. PP 30/2019.
 */
@UseCase
public class TanggapanEvaluasi {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup skpSaya;
    @Inject BukuEvaluasi buku;

    /** Signs, disagrees with a reason, or refuses with a reason. */
    @Izin(Hak.MENYUSUN_SKP)
    public void tanggapi(@Valid TanggapiEvaluasi cmd) {
        var skp = skpSaya.temukan(cmd.skpId(), Hak.MENYUSUN_SKP);
        var evaluasi = buku.temukan(cmd.skpId(), cmd.triwulan());
        evaluasi.pastikanVersi(cmd.versi());
        var saya = Pelaksana.diri(aktif.pelaku(), jam.instant());
        evaluasi.tanggapi(cmd.jawab(), cmd.tanggapan(), saya);
        if (cmd.triwulan() == 0) {
            em.persist(skp.finalkan(cmd.tanggapan(), saya));
        }
    }
}
