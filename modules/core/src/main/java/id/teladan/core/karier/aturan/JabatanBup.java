package id.teladan.core.karier.aturan;

/** Positions as the retirement age tells them apart. PP 11/2017 Pasal 239; UU 14/2005 Pasal 30. */
public enum JabatanBup {
    JPT_UTAMA,
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
    PENYELIA,
    GURU
}
