package id.teladan.skp.rencana;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;

/** Drafting of the indicators of one's own SKP. */
@UseCase
public class PenyusunanIndikator {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup skpSaya;

    /** An empty indicator at the end; {@code aspek} null in the qualitative approach. */
    @Izin(Hak.MENYUSUN_SKP)
    public Tersimpan tambah(long skpId, long hasilKerjaId, Aspek aspek) {
        var skp = skpSaya.untukDisunting(skpId);
        var hasil = em.find(HasilKerja.class, hasilKerjaId);
        if (hasil == null || !hasil.skp().id().equals(skp.id()) || hasil.dihapus() != null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var urutan =
                em.createQuery(
                                "select coalesce(max(i.urutan), 0) from IndikatorKinerja i where i.hasilKerja ="
                                        + " :hasil",
                                Integer.class)
                        .setParameter("hasil", hasil)
                        .getSingleResult();
        return simpan(skp, new IndikatorKinerja(hasil, aspek, "", urutan + 1, saya()));
    }

    /** Saves the fields of an indicator. */
    @Izin(Hak.MENYUSUN_SKP)
    public Tersimpan simpan(@Valid SimpanIndikator cmd) {
        var skp = skpSaya.untukDisunting(cmd.skpId());
        var indikator = temukan(skp, cmd.id());
        indikator.pastikanVersi(cmd.versi());
        indikator.isi(cmd, saya());
        return simpan(skp, indikator);
    }

    /** Takes an indicator away; {@link #pulihkan} brings it back. */
    @Izin(Hak.MENYUSUN_SKP)
    public Tersimpan hapus(Baris cmd) {
        var skp = skpSaya.untukDisunting(cmd.skpId());
        var indikator = temukan(skp, cmd.id());
        indikator.pastikanVersi(cmd.versi());
        indikator.hapus(saya());
        return simpan(skp, indikator);
    }

    /** Brings a deleted indicator back. */
    @Izin(Hak.MENYUSUN_SKP)
    public Tersimpan pulihkan(Baris cmd) {
        var skp = skpSaya.untukDisunting(cmd.skpId());
        var indikator = temukan(skp, cmd.id());
        indikator.pastikanVersi(cmd.versi());
        indikator.pulihkan(saya());
        return simpan(skp, indikator);
    }

    private Tersimpan simpan(Skp skp, IndikatorKinerja indikator) {
        em.persist(indikator);
        em.flush();
        return new Tersimpan(indikator.id(), indikator.versi(), skp.versi());
    }

    private IndikatorKinerja temukan(Skp skp, long id) {
        var indikator = em.find(IndikatorKinerja.class, id);
        if (indikator == null || !indikator.hasilKerja().skp().id().equals(skp.id())) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return indikator;
    }

    private Pelaksana saya() {
        return Pelaksana.diri(aktif.pelaku(), jam.instant());
    }
}
