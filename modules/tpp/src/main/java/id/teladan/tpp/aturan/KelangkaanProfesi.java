package id.teladan.tpp.aturan;

/** Steps of the criterion scarcity of the profession. */
public enum KelangkaanProfesi {
    P0,
    P1
}
