package id.teladan.core.usulan;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.izin.Hak;
import id.teladan.core.izin.Pelaku;
import java.util.List;

/**
 * One kind of change that needs two persons; an application-scoped bean of the module that owns the data. Texts of the
 * kind in the screen bundles: {@code usulan.jenis.<jenis>}, and {@code usulan.label.<label>} for the labels of {@link
 * #dampak}.
 *
 * @param <T> what is to be changed: texts, numbers, booleans, dates, enumerations, records and lists of these
 */
public interface PelaksanaUsulan<T extends Record> {

    /** Stable name, at most 40 characters, such as {@code PERAN_PENGGUNA}. */
    String jenis();

    Class<T> isi();

    Hak hakMengusulkan();

    /** Its scope decides who gets the proposal: over {@link #pegawaiId}, else over {@link #unitId}, else only SEMUA. */
    Hak hakMemutuskan();

    /** What is changed, as a key, at most 120 characters; while one proposal waits for it, a second one is refused. */
    String sasaran(T isi);

    /** What is changed, as a name for people, such as "Budi Santoso" or "Kalender 2027"; at most 300 characters. */
    String ringkasan(T isi);

    /** The person whom it concerns; he never decides it. Null when it concerns nobody in particular. */
    default Long pegawaiId(T isi) {
        return null;
    }

    /** The unit that it concerns when it concerns no person. */
    default Long unitId(T isi) {
        return null;
    }

    /** A bound beyond right and scope for the deciding person. */
    default boolean bolehMemutuskan(Pelaku pelaku, T isi) {
        return true;
    }

    /** Everything that speaks against it as of now; asked when it is proposed, shown and decided. */
    List<Pelanggaran> periksa(T isi);

    /** What it changes as of now, against what holds; kept with the decision. */
    List<BarisDampak> dampak(T isi);

    /** Carries it out, inside the transaction of the decision. */
    void laksanakan(T isi, KonteksUsulan konteks);

    /** Page that shows what is changed, from the context root; null = none. */
    default String tautan(T isi) {
        return null;
    }
}
