package id.teladan.presensi.orang;

import id.teladan.core.galat.DataTidakDitemukan;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.PelakuAktif;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Finds a person within the scope of a right; who is outside answers like who does not exist. One statement. */
@ApplicationScoped
public class PencariOrang {

    @Inject EntityManager em;
    @Inject Clock jam;
    @Inject PelakuAktif aktif;

    /** @param pegawaiId null = the acting person */
    public Orang temukan(Long pegawaiId, Hak hak) {
        var id = pegawaiId == null ? aktif.pelaku().pegawaiId() : pegawaiId;
        if (id == null) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        var cakupan = aktif.pelaku().cakupan(hak);
        var query =
                em.createNativeQuery(
                                "select p.id as id, "
                                        + OrangTerjangkau.NAMA
                                        + " as nama, p.nip as nip, j.nama as jabatan, u.nama as unit, u.id as unit_id"
                                        + OrangTerjangkau.DARI
                                        + " where p.id = :id and "
                                        + cakupan.klausaSql("c", "p", "j", "u"),
                                Tuple.class)
                        .setParameter("hari", LocalDate.now(jam))
                        .setParameter("id", id);
        @SuppressWarnings("unchecked")
        List<Tuple> baris = cakupan.isiSql("c", query).getResultList();
        if (baris.isEmpty()) {
            throw DataTidakDitemukan.kode("DATA_TIDAK_DITEMUKAN");
        }
        return dari(baris.get(0));
    }

    /** A row with the columns id, nama, nip, jabatan, unit, unit_id. */
    public static Orang dari(Tuple b) {
        return new Orang(
                ((Number) b.get("id")).longValue(),
                teks(b, "nama"),
                teks(b, "nip"),
                teks(b, "jabatan"),
                teks(b, "unit"),
                b.get("unit_id") == null ? null : ((Number) b.get("unit_id")).longValue());
    }

    private static String teks(Tuple b, String kolom) {
        return b.get(kolom) == null ? null : String.valueOf(b.get(kolom));
    }
}
