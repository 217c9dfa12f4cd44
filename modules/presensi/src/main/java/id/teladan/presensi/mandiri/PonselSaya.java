package id.teladan.presensi.mandiri;

import id.teladan.core.izin.PelakuAktif;
import id.teladan.presensi.aturan.FaktaTapMandiri.PonselTap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The registered phone of the person who acts. */
@ApplicationScoped
class PonselSaya {

    @Inject EntityManager em;
    @Inject PelakuAktif aktif;

    /** What is known of the phone that sends. */
    PonselTap periksa(CatatTap cmd) {
        var baris =
                em.createNativeQuery(
                                "select p.id, p.kunci from presensi_ponsel p where p.pegawai_id = :saya and p.dicabut is null")
                        .setParameter("saya", aktif.pelaku().pegawaiId())
                        .getResultList();
        if (baris.isEmpty()) {
            return cmd.ponsel() == null ? PonselTap.TIDAK_TERDAFTAR : PonselTap.LAIN;
        }
        var milik = (Object[]) baris.get(0);
        if (!milik[0].equals(cmd.ponsel())) {
            return PonselTap.LAIN;
        }
        if (cmd.tanda() == null) {
            return PonselTap.TANPA_TANDA;
        }
        return TandaPonsel.kunci((String) milik[1])
                .filter(k -> TandaPonsel.cocok(k, cmd.ditandai(), cmd.tanda()))
                .map(k -> PonselTap.BERTANDA)
                .orElse(PonselTap.TANDA_SALAH);
    }
}
