package id.teladan.diklat.kalkulator;

import id.teladan.core.kalkulator.UjiKasusKalkulator;

class KasusKalkulatorDiklatTest extends UjiKasusKalkulator {

    KasusKalkulatorDiklatTest() {
        super("diklat");
    }
}
