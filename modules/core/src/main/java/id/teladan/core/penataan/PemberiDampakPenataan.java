package id.teladan.core.penataan;

import id.teladan.core.usulan.BarisDampak;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What a reorganisation touches in a module; implemented by an application-scoped bean of the module. */
public interface PemberiDampakPenataan {

    /** Lines for the preview. One statement. */
    List<BarisDampak> dampak(Collection<Long> pegawaiId, LocalDate berlaku);
}
