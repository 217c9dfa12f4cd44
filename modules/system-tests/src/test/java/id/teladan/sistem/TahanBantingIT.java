package id.teladan.sistem;

/** Three rounds of it in every {@code mvn verify}. */
class TahanBantingIT extends MatiMendadak {

    TahanBantingIT() {
        super("tahan-banting", Korban.KEDUANYA, 3);
    }
}
