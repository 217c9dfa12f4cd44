package id.teladan.talenta.kalkulator;

import id.teladan.core.kalkulator.UjiKasusKalkulator;

class KasusKalkulatorTalentaTest extends UjiKasusKalkulator {

    KasusKalkulatorTalentaTest() {
        super("talenta");
    }
}
