package id.teladan.web.pegawai;

import java.util.List;

/** Legal standings that a list can be narrowed to; codes of SIASN, their words stand in the bundle. */
final class Kedudukan {

    static final List<String> KODE =
            List.of("01", "02", "03", "04", "15", "20", "66", "77", "88", "98", "99");

    private Kedudukan() {}
}
