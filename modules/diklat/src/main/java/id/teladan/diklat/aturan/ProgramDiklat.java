package id.teladan.diklat.aturan;

/** Programmes; leadership and Latsar also ask for a project. Peraturan LAN 5/2022. */
public enum ProgramDiklat {
    LATSAR(true),
    ORIENTASI(false),
    PKP(true),
    PKA(true),
    PKN2(true),
    PKN1(true),
    TEKNIS(false),
    FUNGSIONAL(false),
    SOSKUL(false);

    private final boolean berproyek;

    ProgramDiklat(boolean berproyek) {
        this.berproyek = berproyek;
    }

    /** Leadership programmes and Latsar: a project, and a higher attendance. */
    public boolean berproyek() {
        return berproyek;
    }
}
