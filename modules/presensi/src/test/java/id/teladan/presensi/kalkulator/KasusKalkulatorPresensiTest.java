package id.teladan.presensi.kalkulator;

import id.teladan.core.kalkulator.UjiKasusKalkulator;

class KasusKalkulatorPresensiTest extends UjiKasusKalkulator {

    KasusKalkulatorPresensiTest() {
        super("presensi");
    }
}
