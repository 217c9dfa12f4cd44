package id.teladan.web.daftar;

import id.teladan.core.unitkerja.DaftarOpd;
import id.teladan.core.unitkerja.DaftarUnit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** The filter by unit of list pages: the OPD to choose from, and the name of the chosen unit. */
@Dependent
public class PilihanUnit implements Serializable {

    @Inject DaftarOpd opd;
    @Inject DaftarUnit unit;

    public List<DaftarOpd.Opd> opd() {
        return opd.semua();
    }

    /** Name of the unit that a filter names; what is no id stays as it is. At most one statement. */
    public String sebut(String nilai) {
        return opd.semua().stream()
                .filter(o -> String.valueOf(o.id()).equals(nilai))
                .findFirst()
                .map(DaftarOpd.Opd::nama)
                .orElseGet(
                        () ->
                                nilai.matches("\\d{1,18}")
                                        ? unit.nama(Long.parseLong(nilai))
                                        : nilai);
    }
}
