package id.teladan.tpp.aturan;

/** Steps of the criterion other objective grounds. */
public enum ObjektifLainnya {
    O0,
    O1
}
