package id.teladan.skp.rencana;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;

/** Drafting of the Ekspektasi Khusus Pimpinan beside the values of BerAKHLAK. */
@UseCase
public class PenyusunanPerilaku {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup skpSaya;

    /** Saves the expectation of one value. */
    @Izin(Hak.MENYUSUN_SKP)
    public Tersimpan simpan(@Valid SimpanEkspektasi cmd) {
        var skp = skpSaya.untukDisunting(cmd.skpId());
        var ada =
                em.createQuery(
                                "select e from EkspektasiPerilaku e where e.skp = :skp and e.nilai = :nilai",
                                EkspektasiPerilaku.class)
                        .setParameter("skp", skp)
                        .setParameter("nilai", cmd.nilai())
                        .getResultStream()
                        .findFirst();
        ada.ifPresent(e -> e.pastikanVersi(cmd.versi()));
        var ekspektasi = ada.orElseGet(() -> new EkspektasiPerilaku(skp, cmd.nilai()));
        ekspektasi.isi(cmd.uraian(), Pelaksana.diri(aktif.pelaku(), jam.instant()));
        em.persist(ekspektasi);
        em.flush();
        return new Tersimpan(ekspektasi.id(), ekspektasi.versi(), skp.versi());
    }
}
