package id.teladan.tpp.aturan;

/** Steps of the criterion working conditions. */
public enum KondisiKerja {
    K0,
    K1,
    K2,
    K3
}
