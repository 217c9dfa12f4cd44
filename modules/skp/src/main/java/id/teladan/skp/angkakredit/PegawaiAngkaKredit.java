package id.teladan.skp.angkakredit;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.pegawai.Pegawai;
import id.teladan.skp.rencana.SkpDalamLingkup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;

/** Finds a person within the scope of a right; who is outside answers like who does not exist. */
@ApplicationScoped
class PegawaiAngkaKredit {

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;
    @Inject Clock jam;

    Pegawai temukan(long id, Hak hak) {
        var cakupan = aktif.pelaku().cakupan(hak);
        if (cakupan.kosong()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return cakupan.isi(
                        em.createQuery(
                                        "select p from Pegawai p"
                                                + SkpDalamLingkup.JABATAN
                                                + "where p.id = :id and "
                                                + cakupan.klausa("p", "j", "u"),
                                        Pegawai.class)
                                .setParameter("id", id)
                                .setParameter("hari", LocalDate.now(jam)))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN"));
    }
}
