package id.teladan.disiplin.perkara;

import id.teladan.core.aturan.Jejak;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.jejak.JsonJejak;
import id.teladan.core.parameter.Parameter;
import id.teladan.core.waktu.KalenderKerja;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Puts the proposal of the rules on a case: the allowed sanctions and the official who would decide on the lightest. */
@ApplicationScoped
public class PengajuUsul {

    @Inject EntityManager em;
    @Inject GarisPejabat garis;
    @Inject PengusulHukuman pengusul;
    @Inject PenentuPenghukum penentu;
    @Inject KalenderKerja kalender;
    @Inject Parameter parameter;

    /** Alleged breaches of a case. */
    public List<Dugaan> dugaan(long perkaraId) {
        return em.createQuery(
                        "select d from Dugaan d where d.perkaraId = :perkara order by d.id",
                        Dugaan.class)
                .setParameter("perkara", perkaraId)
                .getResultList();
    }

    /** What the rules propose; nothing is written. */
    public Usul baca(Perkara perkara, LocalDate hari) {
        var orang =
                garis.orang(perkara.pegawaiId(), hari)
                        .orElseThrow(() -> PelanggaranAturan.kode("DIS-003"));
        return pengusul.usulkan(
                perkara,
                orang.pelanggar(),
                dugaan(perkara.id()),
                kalender.terbaca(),
                parameter.terbaca());
    }

    /** The proposal, written on the case together with its explanation. */
    public Usul usulkan(Perkara perkara, LocalDate hari) {
        var usul = baca(perkara, hari);
        if (usul.minimum() == null) {
            perkara.usulkan(usul, null, null, JsonJejak.tulis(usul.jejak()));
            return usul;
        }
        var penghukum = penentu.tentukan(perkara, usul.minimum(), hari, parameter.terbaca());
        perkara.usulkan(
                usul,
                penghukum.pejabat(),
                penghukum.unitId(),
                JsonJejak.tulis(gabung(usul.jejak(), penghukum.jejak())));
        return usul;
    }

    private static Jejak gabung(Jejak a, Jejak b) {
        return Jejak.mulai(a.aturan()).semua(a).semua(b).selesai();
    }
}
