package id.teladan.disiplin.kalkulator;

import id.teladan.core.kalkulator.UjiKasusKalkulator;

class KasusKalkulatorDisiplinTest extends UjiKasusKalkulator {

    KasusKalkulatorDisiplinTest() {
        super("disiplin");
    }
}
