package id.teladan.tpp.aturan;

/** Steps of the criterion place of duty. */
public enum TempatBertugas {
    T0,
    T1,
    T2
}
