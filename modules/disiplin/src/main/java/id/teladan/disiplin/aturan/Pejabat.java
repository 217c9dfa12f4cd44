package id.teladan.disiplin.aturan;

import java.util.Arrays;

/** Officials who may sanction, the lowest first. PP 94/2021 Pasal 16. */
public enum Pejabat {
    PENGAWAS("pejabat pengawas"),
    ADMINISTRATOR("pejabat administrator"),
    JPT_PRATAMA("pejabat pimpinan tinggi pratama"),
    SEKDA("Sekretaris Daerah"),
    GUBERNUR("Gubernur"),
    PRESIDEN("Presiden");

    private final String sebutan;

    Pejabat(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }

    /** The next higher official; the highest stays. */
    public Pejabat diAtasnya() {
        return Arrays.stream(values()).filter(p -> p.compareTo(this) > 0).findFirst().orElse(this);
    }
}
