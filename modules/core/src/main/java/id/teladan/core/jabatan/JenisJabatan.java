package id.teladan.core.jabatan;

/** Kind of position. */
public enum JenisJabatan {
    PIMPINAN_DAERAH,
    STRUKTURAL,
    FUNGSIONAL,
    PELAKSANA
}
