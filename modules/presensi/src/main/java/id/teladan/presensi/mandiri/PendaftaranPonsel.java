package id.teladan.presensi.mandiri;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.core.pemberitahuan.Pemberitahuan;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A person registers the phone with which he checks in; the one before ends, and he is told. */
@UseCase
public class PendaftaranPonsel {

    private static final int NAMA_TERPANJANG = 120;
    private static final int KUNCI_TERPANJANG = 200;

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;
    @Inject Event<Pemberitahuan> pemberitahuan;

    /**
     * Returns the id of the phone; the same key again keeps its id.
     *
     * @param kunci public key, SPKI in base64, ECDSA P-256
     * @param nama how the browser calls itself
     */
    @Izin(Hak.TAP_MANDIRI)
    public String daftarkan(String kunci, String nama) {
        if (kunci == null
                || kunci.length() > KUNCI_TERPANJANG
                || TandaPonsel.kunci(kunci).isEmpty()) {
            throw new PelanggaranAturan(List.of(Pelanggaran.pada("kunci", "TAP_KUNCI_SALAH")));
        }
        var saya = aktif.pelaku().pegawaiId();
        var kini = Instant.now(jam);
        em.createNativeQuery("select p.id from core_pegawai p where p.id = :saya for update")
                .setParameter("saya", saya)
                .getSingleResult();
        var lama =
                em.createNativeQuery(
                                "select p.id, p.kunci from presensi_ponsel p where p.pegawai_id = :saya and p.dicabut is null")
                        .setParameter("saya", saya)
                        .getResultList();
        if (!lama.isEmpty() && kunci.equals(((Object[]) lama.get(0))[1])) {
            return (String) ((Object[]) lama.get(0))[0];
        }
        var sebutan = nama == null || nama.isBlank() ? "Ponsel" : nama.strip();
        sebutan = sebutan.substring(0, Math.min(sebutan.length(), NAMA_TERPANJANG));
        if (!lama.isEmpty()) {
            em.createNativeQuery(
                            "update presensi_ponsel set dicabut = :kini where pegawai_id = :saya and dicabut is null")
                    .setParameter("kini", kini)
                    .setParameter("saya", saya)
                    .executeUpdate();
            pemberitahuan.fire(
                    new Pemberitahuan(saya, "PONSEL_BERGANTI", List.of(sebutan), "/presensi/tap"));
        }
        var id = UUID.randomUUID().toString();
        em.createNativeQuery(
                        "insert into presensi_ponsel (id, pegawai_id, kunci, nama, didaftarkan) values (:id, :saya, :kunci, :nama, :kini)")
                .setParameter("id", id)
                .setParameter("saya", saya)
                .setParameter("kunci", kunci)
                .setParameter("nama", sebutan)
                .setParameter("kini", kini)
                .executeUpdate();
        return id;
    }
}
