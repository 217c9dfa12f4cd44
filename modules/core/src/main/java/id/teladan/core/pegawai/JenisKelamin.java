package id.teladan.core.pegawai;

/** Sex as in the NIP: 1 male, 2 female. */
public enum JenisKelamin {
    LAKI_LAKI,
    PEREMPUAN
}
