package id.teladan.skp.aturan.permen8;

/** Which of the two methods of PermenPANRB 8/2021 values an SKP. */
public enum JenisSkp {
    /** JPT and leaders of an independent unit: a value for each indicator. */
    JPT,
    /** Administrators and functional staff: a value for each planned result. */
    JA_JF
}
