package id.teladan.skp.keberatan;

import id.teladan.core.galat.PelanggaranAturan;

/** A step of an objection and where it leads from a state. What is not listed is unlawful. */
public enum LangkahKeberatan {
    PERIKSA("SKP-701", StatusKeberatan.DIAJUKAN, StatusKeberatan.DIPERIKSA),
    /** A party is heard. */
    DENGAR("SKP-702", StatusKeberatan.DIPERIKSA, StatusKeberatan.DIPERIKSA),
    TOLAK("SKP-703", StatusKeberatan.DIPERIKSA, StatusKeberatan.DITOLAK),
    KABULKAN("SKP-704", StatusKeberatan.DIPERIKSA, StatusKeberatan.DIKABULKAN);

    private final String kode;
    private final StatusKeberatan dari;
    private final StatusKeberatan ke;

    LangkahKeberatan(String kode, StatusKeberatan dari, StatusKeberatan ke) {
        this.kode = kode;
        this.dari = dari;
        this.ke = ke;
    }

    public boolean sah(StatusKeberatan status) {
        return status == dari;
    }

    StatusKeberatan dari(StatusKeberatan status) {
        if (!sah(status)) {
            throw PelanggaranAturan.kode(kode);
        }
        return ke;
    }
}
