package id.teladan.tpp.aturan;

/** Why payment waits; it is paid unchanged when the reason has gone. */
public enum SebabTahan {
    LHKPN_BELUM,
    LHKASN_BELUM,
    BMD_BELUM_KEMBALI
}
