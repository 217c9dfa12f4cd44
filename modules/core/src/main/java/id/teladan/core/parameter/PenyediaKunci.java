package id.teladan.core.parameter;

import java.util.List;

/**
 * The parameters that a module declares, for the screen that sets them; an application-scoped bean of the module. A test
 * holds it together with the {@link id.teladan.core.aturan.Kunci} constants of the code.
 */
public interface PenyediaKunci {

    List<KelompokKunci> kelompok();
}
