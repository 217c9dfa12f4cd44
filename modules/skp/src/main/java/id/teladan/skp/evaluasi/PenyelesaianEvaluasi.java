package id.teladan.skp.evaluasi;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.persetujuan.PenentuAtasan;
import id.teladan.skp.rencana.SkpDalamLingkup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Duration;

/** The appraiser finishes an evaluation that the employee did not answer in time; it stays valid. */
@UseCase
public class PenyelesaianEvaluasi {

    /** Days that the employee has for his answer. */
    public static final Duration MASA_TANGGAPAN = Duration.ofDays(14);

    @Inject EntityManager em;
    @Inject SkpDalamLingkup skpBawahan;
    @Inject PenentuAtasan penentu;
    @Inject BukuEvaluasi buku;

    /** Needs the reason in writing. */
    @Izin(Hak.MENILAI_SKP)
    public void selesaikan(@Valid SelesaikanEvaluasi cmd) {
        var skp = skpBawahan.temukan(cmd.skpId(), Hak.MENILAI_SKP);
        var saya = penentu.atasan(skp);
        var evaluasi = buku.temukan(cmd.skpId(), cmd.triwulan());
        evaluasi.pastikanVersi(cmd.versi());
        evaluasi.selesaikanTanpaTanggapan(
                cmd.alasan(),
                evaluasi.ditetapkanPada() == null
                        ? saya.waktu()
                        : evaluasi.ditetapkanPada().plus(MASA_TANGGAPAN),
                saya);
        if (cmd.triwulan() == 0) {
            em.persist(skp.finalkan(cmd.alasan(), saya));
        }
    }
}
