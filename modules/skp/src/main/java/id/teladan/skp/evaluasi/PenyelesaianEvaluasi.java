package id.teladan.skp.evaluasi;

import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.UseCase;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.waktu.JamTeladan;
import id.teladan.skp.persetujuan.PenentuAtasan;
import id.teladan.skp.rencana.SkpDalamLingkup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;

/** The appraiser finishes an evaluation that the employee did not answer in time; it stays valid. */
@UseCase
public class PenyelesaianEvaluasi {

    @Inject EntityManager em;
    @Inject SkpDalamLingkup skpBawahan;
    @Inject PenentuAtasan penentu;
    @Inject BukuEvaluasi buku;
    @Inject Parameter parameter;

    /** Needs the reason in writing. */
    @Izin(Hak.MENILAI_SKP)
    public void selesaikan(@Valid SelesaikanEvaluasi cmd) {
        var skp = skpBawahan.temukan(cmd.skpId(), Hak.MENILAI_SKP);
        var saya = penentu.atasan(skp);
        var evaluasi = buku.temukan(cmd.skpId(), cmd.triwulan());
        evaluasi.pastikanVersi(cmd.versi());
        if (evaluasi.ditetapkanPada() == null) {
            throw PelanggaranAturan.kode("SKP-507");
        }
        evaluasi.selesaikanTanpaTanggapan(
                cmd.alasan(),
                BatasDokumen.tandaTangan(
                        evaluasi.ditetapkanPada().atZone(JamTeladan.WIB).toLocalDate(),
                        evaluasi.diterima(),
                        parameter.terbaca()),
                saya);
        if (cmd.triwulan() == 0) {
            em.persist(skp.finalkan(cmd.alasan(), saya));
        }
    }
}
