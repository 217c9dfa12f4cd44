package id.teladan.core.penataan;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.PelanggaranAturan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;

/** Reads drafts and works their steps out. */
@ApplicationScoped
class BukuPenataan {

    @Inject EntityManager em;
    @Inject Clock jam;

    Penataan temukan(long id) {
        var p = em.find(Penataan.class, id);
        if (p == null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return p;
    }

    /** A draft that may still be changed: neither decided nor waiting for a decision. */
    Penataan rancangan(long id) {
        var p = temukan(id);
        if (p.ditetapkan() || menunggu(id)) {
            throw PelanggaranAturan.kode("PENATAAN_TERKUNCI");
        }
        return p;
    }

    boolean menunggu(long id) {
        return !em.createNativeQuery(
                        "select 1 from core_usulan where jenis = :jenis and sasaran = :sasaran and status = 'MENUNGGU'")
                .setParameter("jenis", UsulanPenataan.JENIS)
                .setParameter("sasaran", String.valueOf(id))
                .getResultList()
                .isEmpty();
    }

    List<LangkahPenataan> langkah(long id) {
        return em.createQuery(
                        "select l from LangkahPenataan l where l.penataanId = :id order by l.urutan, l.id",
                        LangkahPenataan.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The steps applied to the state of the effective day. */
    Rancangan susun(Penataan p) {
        em.flush();
        var langkah = langkah(p.id()).stream().map(LangkahPenataan::langkah).toList();
        return em.unwrap(Session.class)
                .doReturningWork(
                        c ->
                                Rancangan.susun(
                                        Keadaan.baca(c, p.berlaku(), false),
                                        langkah,
                                        LocalDate.now(jam)));
    }

    /** Writes it; the state is read again under lock, so that nothing has changed since it was checked. */
    void laksanakan(Penataan p) {
        var langkah = langkah(p.id()).stream().map(LangkahPenataan::langkah).toList();
        em.flush();
        em.unwrap(Session.class)
                .doWork(
                        c -> {
                            var r =
                                    Rancangan.susun(
                                            Keadaan.baca(c, p.berlaku(), true),
                                            langkah,
                                            LocalDate.now(jam));
                            if (!r.masalah().isEmpty()) {
                                throw new PelanggaranAturan(r.masalah());
                            }
                            new PelaksanaPenataan(
                                            c, p.id(), p.berlaku(), p.nomorSk(), p.tanggalSk())
                                    .tulis(r);
                        });
    }
}
