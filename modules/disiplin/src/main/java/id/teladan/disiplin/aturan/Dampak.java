package id.teladan.disiplin.aturan;

/** How far an offence reaches; it picks the level of the sanction. */
public enum Dampak {
    UNIT,
    INSTANSI,
    NEGARA
}
