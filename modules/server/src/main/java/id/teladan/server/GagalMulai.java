package id.teladan.server;

/** Teladan cannot start; the message tells a newcomer what to do. */
public final class GagalMulai extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GagalMulai(String apaYangHarusDilakukan) {
        super(apaYangHarusDilakukan);
    }

    GagalMulai(String apaYangHarusDilakukan, Throwable sebab) {
        super(apaYangHarusDilakukan, sebab);
    }
}
