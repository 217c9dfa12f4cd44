package id.teladan.core.tugas;

import id.teladan.core.izin.Pelaku;
import java.util.List;

/** A module's tasks for one person; implemented by an application-scoped bean of the module. */
public interface PenyediaTugas {

    /** What waits for {@code pelaku} now, at most 50, the most urgent first. One statement. */
    List<Tugas> untuk(Pelaku pelaku);
}
