package id.teladan.core.kalkulator;

import id.teladan.core.galat.Pelanggaran;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One rule that can be asked by name. Implemented by an application-scoped bean of the module that owns the rule; it
 * holds no rule itself, it translates between the input, the pure rule and the output. The class is public and also named
 * in {@code META-INF/services}, so that the OpenAPI document can describe it (see {@link SkemaKalkulator#semua}).
 */
public interface Kalkulator {

    /** Name in the address, such as {@code predikat-kinerja}. */
    String nama();

    /** One Indonesian sentence for the list. */
    String uraian();

    /** Fields of the input, without {@code tanggalAcuan}. */
    List<Bidang> masukan();

    /** Names of the output fields with one sentence each, for the OpenAPI document. */
    List<BidangHasil> hasil();

    /** The date that the input itself names as the reference date; empty when it names none. */
    default Optional<LocalDate> tanggalDalam(Masukan masukan) {
        return Optional.empty();
    }

    /** An input without violations as JSON, for the screen; {@code {}} = made from the schema. */
    default String contoh() {
        return "{}";
    }

    /**
     * Contradictions between fields, and rules or calendars that do not exist for the day. Also called when single
     * fields are wrong: look at {@link Masukan#ada} first.
     *
     * @param acuan reference date; null when it could not be read
     */
    List<Pelanggaran> periksa(Masukan masukan, LocalDate acuan);

    /** The answer for an input without violations. */
    Jawaban hitung(Masukan masukan, LocalDate acuan);
}
