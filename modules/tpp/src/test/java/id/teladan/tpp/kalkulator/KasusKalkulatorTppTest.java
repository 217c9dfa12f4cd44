package id.teladan.tpp.kalkulator;

import id.teladan.core.kalkulator.UjiKasusKalkulator;

class KasusKalkulatorTppTest extends UjiKasusKalkulator {

    KasusKalkulatorTppTest() {
        super("tpp");
    }
}
