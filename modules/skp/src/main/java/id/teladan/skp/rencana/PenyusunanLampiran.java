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

/** Drafting of the lampiran of one's own SKP. */
@UseCase
public class PenyusunanLampiran {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup skpSaya;

    /** An empty line at the end of its list. */
    @Izin(Hak.MENYUSUN_SKP)
    public Tersimpan tambah(long skpId, JenisLampiran jenis) {
        var skp = skpSaya.untukDisunting(skpId);
        var urutan =
                em.createQuery(
                                "select coalesce(max(l.urutan), 0) from LampiranSkp l where l.skp = :skp and l.jenis"
                                        + " = :jenis",
                                Integer.class)
                        .setParameter("skp", skp)
                        .setParameter("jenis", jenis)
                        .getSingleResult();
        return simpan(skp, new LampiranSkp(skp, jenis, "", urutan + 1, saya()));
    }

    /** Saves the text of a line. */
    @Izin(Hak.MENYUSUN_SKP)
    public Tersimpan simpan(@Valid SimpanLampiran cmd) {
        var skp = skpSaya.untukDisunting(cmd.skpId());
        var lampiran = temukan(skp, cmd.id());
        lampiran.pastikanVersi(cmd.versi());
        lampiran.isi(cmd.uraian(), saya());
        return simpan(skp, lampiran);
    }

    /** Takes a line away; {@link #pulihkan} brings it back. */
    @Izin(Hak.MENYUSUN_SKP)
    public Tersimpan hapus(Baris cmd) {
        var skp = skpSaya.untukDisunting(cmd.skpId());
        var lampiran = temukan(skp, cmd.id());
        lampiran.pastikanVersi(cmd.versi());
        lampiran.hapus(saya());
        return simpan(skp, lampiran);
    }

    /** Brings a deleted line back. */
    @Izin(Hak.MENYUSUN_SKP)
    public Tersimpan pulihkan(Baris cmd) {
        var skp = skpSaya.untukDisunting(cmd.skpId());
        var lampiran = temukan(skp, cmd.id());
        lampiran.pastikanVersi(cmd.versi());
        lampiran.pulihkan(saya());
        return simpan(skp, lampiran);
    }

    private Tersimpan simpan(Skp skp, LampiranSkp lampiran) {
        em.persist(lampiran);
        em.flush();
        return new Tersimpan(lampiran.id(), lampiran.versi(), skp.versi());
    }

    private LampiranSkp temukan(Skp skp, long id) {
        var lampiran = em.find(LampiranSkp.class, id);
        if (lampiran == null || !lampiran.skp().id().equals(skp.id())) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return lampiran;
    }

    private Pelaksana saya() {
        return Pelaksana.diri(aktif.pelaku(), jam.instant());
    }
}
