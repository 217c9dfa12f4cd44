package id.teladan.core.jabatan;

/** Level of a position. */
public enum Jenjang {
    PIMPINAN_DAERAH,
    JPT_MADYA,
    JPT_PRATAMA,
    ADMINISTRATOR,
    PENGAWAS,
    PELAKSANA,
    AHLI_PERTAMA,
    AHLI_MUDA,
    AHLI_MADYA,
    AHLI_UTAMA,
    PEMULA,
    TERAMPIL,
    MAHIR,
    PENYELIA
}
