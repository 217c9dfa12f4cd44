package id.teladan.core.fakta;

import java.time.LocalDate;
import java.util.List;

/** The measures of one module; an application-scoped bean of it. */
public interface PenyediaUkuran {

    /** What it counts. */
    List<Ukuran> ukuran();

    /** Counts all of them for the state at the end of {@code hari} (WIB), or of now when that is today. */
    List<BarisFakta> hitung(LocalDate hari);
}
