package id.teladan.skp.daftar;

import id.teladan.core.daftar.Halaman;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import id.teladan.skp.rencana.SkpDalamLingkup;
import id.teladan.skp.rencana.StatusSkp;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** SKP that wait for the decision of the acting superior of today, the longest waiting first. */
@UseCase
public class AntreanSkp {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    /**
     * A page of the queue.
     *
     * @param cari part of a name; null or empty = all
     * @param perubahan true = only changes of approved SKP, false = only first submissions, null = both
     */
    @Izin(Hak.MEMUTUSKAN_SKP)
    public Halaman<BarisAntrean> halaman(String cari, Boolean perubahan, int mulai, int ukuran) {
        var cakupan = aktif.pelaku().cakupan(Hak.MEMUTUSKAN_SKP);
        if (cakupan.kosong()) {
            return new Halaman<>(List.of(), 0);
        }
        var dari =
                " from Skp s join s.pegawai p"
                        + SkpDalamLingkup.JABATAN
                        + " where s.status in (:status) and (:cari is null or p.nama like :cari) and "
                        + cakupan.klausa("p", "j", "u");
        var status =
                perubahan == null
                        ? List.of(StatusSkp.DIAJUKAN, StatusSkp.PERUBAHAN_DIAJUKAN)
                        : List.of(perubahan ? StatusSkp.PERUBAHAN_DIAJUKAN : StatusSkp.DIAJUKAN);
        var teks = cari == null || cari.isBlank() ? null : "%" + cari.strip() + "%";
        var baris =
                cakupan.isi(
                                em.createQuery(
                                                """
                                                select new id.teladan.skp.daftar.BarisAntrean(s.id, s.versi, p.id, p.nama, j.nama, u.nama, s.tahun,
                                                  s.status, s.nomorVersi, s.diajukanPada,
                                                  (select count(h) from HasilKerja h where h.skp = s and h.dihapus is null),
                                                  (select count(h) from HasilKerja h left join h.atasan a where h.skp = s and h.dihapus is null
                                                     and h.jenis = id.teladan.skp.rencana.JenisHasilKerja.UTAMA and (a is null or a.dihapus is not null)))
                                                """
                                                        + dari
                                                        + " order by s.diajukanPada, s.id",
                                                BarisAntrean.class)
                                        .setParameter("hari", LocalDate.now(jam))
                                        .setParameter("status", status)
                                        .setParameter("cari", teks))
                        .setFirstResult(mulai)
                        .setMaxResults(ukuran)
                        .getResultList();
        var jumlah =
                baris.size() < ukuran
                        ? mulai + baris.size()
                        : cakupan.isi(
                                        em.createQuery("select count(s)" + dari, Long.class)
                                                .setParameter("hari", LocalDate.now(jam))
                                                .setParameter("status", status)
                                                .setParameter("cari", teks))
                                .getSingleResult();
        return new Halaman<>(baris, jumlah);
    }
}
