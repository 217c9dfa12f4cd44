package id.teladan.disiplin.perkara;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Running numbers without gaps: of cases by year, of letters by OPD and year. */
@ApplicationScoped
public class Penomoran {

    private static final String KLASIFIKASI = "800.1.6.2";

    @Inject EntityManager em;

    /** {@code 2026-0047}. */
    public String perkara(int tahun) {
        return "%d-%04d".formatted(tahun, berikut("PERKARA", tahun));
    }

    /** {@code 800.1.6.2/12/DINDIK/2026}; the OPD's code, or PROV without one. */
    public String surat(Long opdId, int tahun) {
        var kode = "PROV";
        if (opdId != null) {
            var baris =
                    em.createNativeQuery("select kode from core_unit where id = :id")
                            .setParameter("id", opdId)
                            .getResultList();
            kode = baris.isEmpty() ? kode : String.valueOf(baris.get(0));
        }
        return "%s/%d/%s/%d".formatted(KLASIFIKASI, berikut("SURAT " + kode, tahun), kode, tahun);
    }

    /** The row stays locked until the transaction ends, so a number that was not used is given again. */
    private int berikut(String kelompok, int tahun) {
        em.createNativeQuery(
                        "insert into disiplin_nomor (kelompok, tahun, terakhir) values (:kelompok, :tahun, 1)"
                                + " on duplicate key update terakhir = terakhir + 1")
                .setParameter("kelompok", kelompok)
                .setParameter("tahun", tahun)
                .executeUpdate();
        return ((Number)
                        em.createNativeQuery(
                                        "select terakhir from disiplin_nomor where kelompok = :kelompok and tahun = :tahun")
                                .setParameter("kelompok", kelompok)
                                .setParameter("tahun", tahun)
                                .getSingleResult())
                .intValue();
    }
}
