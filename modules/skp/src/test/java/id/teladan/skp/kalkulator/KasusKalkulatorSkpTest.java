package id.teladan.skp.kalkulator;

import id.teladan.core.kalkulator.UjiKasusKalkulator;

class KasusKalkulatorSkpTest extends UjiKasusKalkulator {

    KasusKalkulatorSkpTest() {
        super("skp");
    }
}
