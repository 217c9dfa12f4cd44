package id.teladan.skp.rencana;

import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Change of an approved SKP: the version in force stays valid until the change is approved, or is put back. */
@UseCase
public class PerubahanSkp {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject SkpDalamLingkup skpSaya;

    /** Opens the change; its content may be edited afterwards. */
    @Izin(Hak.MENYUSUN_SKP)
    public void buka(@Valid BukaPerubahan cmd) {
        var skp = skpSaya.temukan(cmd.id(), Hak.MENYUSUN_SKP);
        if (skpSaya.terulang(cmd.id(), LangkahSkp.BUKA_PERUBAHAN, cmd.versi())) {
            return;
        }
        skp.pastikanVersi(cmd.versi());
        em.persist(skp.bukaPerubahan(cmd.alasan(), Pelaksana.diri(aktif.pelaku(), jam.instant())));
    }

    /** Gives the change up and puts the content of the version in force back. */
    @Izin(Hak.MENYUSUN_SKP)
    public void batalkan(@Valid AjukanSkp cmd) {
        var skp = skpSaya.temukan(cmd.id(), Hak.MENYUSUN_SKP);
        if (skpSaya.terulang(cmd.id(), LangkahSkp.BATALKAN_PERUBAHAN, cmd.versi())) {
            return;
        }
        skp.pastikanVersi(cmd.versi());
        var saya = Pelaksana.diri(aktif.pelaku(), jam.instant());
        em.persist(skp.batalkanPerubahan(saya));
        var isi =
                em.createQuery(
                                "select v from VersiSkp v where v.skp = :skp and v.nomor = :nomor",
                                VersiSkp.class)
                        .setParameter("skp", skp)
                        .setParameter("nomor", skp.nomorVersi())
                        .getSingleResult()
                        .isi();
        kembalikanHasilKerja(skp, isi, saya);
        kembalikanPerilaku(skp, isi, saya);
        kembalikanLampiran(skp, isi, saya);
    }

    private void kembalikanHasilKerja(Skp skp, IsiSkp isi, Pelaksana saya) {
        var lama = new HashMap<Long, IsiHasilKerja>();
        isi.hasilKerja().forEach(h -> lama.put(h.id(), h));
        for (var h : semua("HasilKerja h where h.skp = :skp", "h", HasilKerja.class, skp)) {
            var dulu = lama.get(h.id());
            if (dulu == null) {
                if (h.dihapus() == null) {
                    h.hapus(saya);
                }
            } else {
                h.kembalikanKe(
                        dulu,
                        dulu.atasanId() == null
                                ? null
                                : em.getReference(HasilKerja.class, dulu.atasanId()),
                        saya);
            }
        }
        var indikator = new HashMap<Long, IsiIndikator>();
        isi.hasilKerja().forEach(h -> h.indikator().forEach(i -> indikator.put(i.id(), i)));
        for (var i :
                semua(
                        "IndikatorKinerja i where i.hasilKerja.skp = :skp",
                        "i",
                        IndikatorKinerja.class,
                        skp)) {
            var dulu = indikator.get(i.id());
            if (dulu != null) {
                i.kembalikanKe(dulu, saya);
            } else if (i.dihapus() == null) {
                i.hapus(saya);
            }
        }
    }

    private void kembalikanPerilaku(Skp skp, IsiSkp isi, Pelaksana saya) {
        Map<NilaiBerakhlak, String> lama = new java.util.EnumMap<>(NilaiBerakhlak.class);
        isi.perilaku().forEach(p -> lama.put(p.nilai(), p.ekspektasi()));
        for (var e :
                semua(
                        "EkspektasiPerilaku e where e.skp = :skp",
                        "e",
                        EkspektasiPerilaku.class,
                        skp)) {
            var dulu = lama.getOrDefault(e.nilai(), "");
            if (!dulu.equals(e.uraian())) {
                e.isi(dulu, saya);
            }
        }
    }

    private void kembalikanLampiran(Skp skp, IsiSkp isi, Pelaksana saya) {
        var lama = new HashMap<Long, IsiLampiran>();
        isi.lampiran().forEach(l -> lama.put(l.id(), l));
        for (var l : semua("LampiranSkp l where l.skp = :skp", "l", LampiranSkp.class, skp)) {
            var dulu = lama.get(l.id());
            if (dulu != null) {
                l.kembalikanKe(dulu, saya);
            } else if (l.dihapus() == null) {
                l.hapus(saya);
            }
        }
    }

    private <T> List<T> semua(String dari, String alias, Class<T> jenis, Skp skp) {
        return em.createQuery("select " + alias + " from " + dari, jenis)
                .setParameter("skp", skp)
                .getResultList();
    }
}
