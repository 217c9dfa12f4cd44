package id.teladan.core.pegawai;

/** Where a record came from. */
public enum SumberData {
    LOKAL,
    SIASN
}
