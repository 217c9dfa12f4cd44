package id.teladan.core.akun;

import id.teladan.core.galat.AksesDitolak;
import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.galat.PelanggaranAturan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Izin;
import id.teladan.core.izin.PelakuAktif;
import id.teladan.core.izin.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Marks dated roles as reviewed in the running quarter; nobody reviews his own. */
@UseCase
public class PeninjauanAkses {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    /** Marks the roles; those that are marked already stay as they are. */
    @Izin(Hak.MENINJAU_AKSES)
    public void tandai(List<Long> peranId) {
        if (peranId.isEmpty()) {
            throw PelanggaranAturan.kode("AKSES_PILIH_DULU");
        }
        var triwulan = SqlAkun.triwulan(LocalDate.now(jam));
        var peninjau = aktif.pelaku().pegawaiId();
        var peran =
                em.createQuery(
                                "select r from PeranPengguna r where r.id in :id",
                                PeranPengguna.class)
                        .setParameter("id", peranId)
                        .getResultList();
        if (peran.size() != peranId.stream().distinct().count()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        if (peran.stream().anyMatch(r -> r.pegawai().id().equals(peninjau))) {
            throw AksesDitolak.kode("AKSES_TINJAU_SENDIRI");
        }
        var sudah =
                em.createQuery(
                                "select t.peranId from TinjauanAkses t where t.triwulan = :triwulan and t.peranId in :id",
                                Long.class)
                        .setParameter("triwulan", triwulan)
                        .setParameter("id", peranId)
                        .getResultList();
        peran.stream()
                .filter(r -> !sudah.contains(r.id()))
                .forEach(
                        r ->
                                em.persist(
                                        new TinjauanAkses(
                                                r.id(), triwulan, peninjau, Instant.now(jam))));
    }
}
