package id.teladan.skp.pustaka;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.rencana.Pelaksana;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;

/** The agency keeps the library of results by position. Withdrawing a result changes no SKP. */
@UseCase
public class PengelolaanPustaka {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    /** Keeps a new or a changed result; returns its id. */
    @Izin(Hak.MENGELOLA_JABATAN)
    public long simpan(@Valid SimpanPustaka cmd) {
        var ukuran = cmd.ukuran().stream().filter(SimpanPustaka.Ukuran::terisi).toList();
        var masalah = new ArrayList<Pelanggaran>();
        if (cmd.uraian() == null || cmd.uraian().isBlank()) {
            masalah.add(Pelanggaran.pada("uraian", "SKP-763"));
        } else if (kembar(cmd)) {
            masalah.add(Pelanggaran.pada("uraian", "SKP-765"));
        }
        if (ukuran.isEmpty()) {
            masalah.add(Pelanggaran.pada("ukuran", "SKP-764"));
        }
        if (!masalah.isEmpty()) {
            throw new PelanggaranAturan(masalah);
        }
        var saya = saya();
        Pustaka pustaka;
        if (cmd.id() == null) {
            pustaka = new Pustaka(cmd.jabatan(), cmd.uraian(), saya);
            em.persist(pustaka);
        } else {
            pustaka = temukan(cmd.id());
            pustaka.pastikanVersi(cmd.versi());
            pustaka.isi(cmd.jabatan(), cmd.uraian(), saya);
        }
        var lama = new HashMap<id.teladan.skp.rencana.Aspek, IndikatorPustaka>();
        em.createQuery(
                        "select i from IndikatorPustaka i where i.pustakaId = :id",
                        IndikatorPustaka.class)
                .setParameter("id", pustaka.id())
                .getResultList()
                .forEach(i -> lama.put(i.aspek(), i));
        for (var u : ukuran) {
            var ada = lama.remove(u.aspek());
            if (ada == null) {
                em.persist(new IndikatorPustaka(pustaka.id(), u));
            } else {
                ada.isi(u);
            }
        }
        lama.values().forEach(em::remove);
        return pustaka.id();
    }

    /** Offers a result to nobody any more. */
    @Izin(Hak.MENGELOLA_JABATAN)
    public void cabut(long id, long versi) {
        var pustaka = temukan(id);
        pustaka.pastikanVersi(versi);
        pustaka.cabut(saya());
    }

    /** Offers a withdrawn result again. */
    @Izin(Hak.MENGELOLA_JABATAN)
    public void tawarkanLagi(long id, long versi) {
        var pustaka = temukan(id);
        pustaka.pastikanVersi(versi);
        pustaka.tawarkanLagi(saya());
    }

    private boolean kembar(SimpanPustaka cmd) {
        return em.createQuery(
                                "select count(p) from Pustaka p where p.sidik = :sidik and p.id <> :id",
                                Long.class)
                        .setParameter("sidik", Pustaka.sidik(cmd.jabatan(), cmd.uraian()))
                        .setParameter("id", cmd.id() == null ? 0L : cmd.id())
                        .getSingleResult()
                > 0;
    }

    private Pustaka temukan(long id) {
        var pustaka = em.find(Pustaka.class, id);
        if (pustaka == null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return pustaka;
    }

    private Pelaksana saya() {
        return Pelaksana.diri(aktif.pelaku(), jam.instant());
    }
}
