package id.teladan.skp.pemantauan;

import id.teladan.core.pekerjaan.PelaksanaPekerjaan;
import id.teladan.core.pekerjaan.PotonganPekerjaan;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

/** Sends a reminder when its seconds are over and it was not taken back. */
@ApplicationScoped
class PengirimPengingat implements PelaksanaPekerjaan {

    static final String JENIS = "PENGINGAT_SKP";

    @Inject EntityManager em;
    @Inject Event<Pemberitahuan> beritahu;

    @Override
    public String jenis() {
        return JENIS;
    }

    @Override
    public void kerjakan(PotonganPekerjaan potongan) {
        var pengingat =
                em.find(Pengingat.class, potongan.rujukan(), LockModeType.PESSIMISTIC_WRITE);
        if (pengingat == null || !pengingat.menunggu()) {
            return;
        }
        var sudah =
                em.createQuery(
                                "select s.pegawai.id from Skp s where s.tahun = :tahun and s.pegawai.id in (:orang) and"
                                        + " s.status not in (id.teladan.skp.rencana.StatusSkp.DRAFT,"
                                        + " id.teladan.skp.rencana.StatusSkp.DIKEMBALIKAN)",
                                Long.class)
                        .setParameter("tahun", pengingat.tahun())
                        .setParameter("orang", pengingat.penerima())
                        .getResultList();
        for (var orang : pengingat.penerima()) {
            if (!sudah.contains(orang)) {
                beritahu.fire(
                        new Pemberitahuan(
                                orang,
                                "SKP_INGATKAN",
                                List.of(String.valueOf(pengingat.tahun()), pengingat.pengirim()),
                                "/skp/saya"));
            }
        }
        pengingat.terkirim();
    }
}
