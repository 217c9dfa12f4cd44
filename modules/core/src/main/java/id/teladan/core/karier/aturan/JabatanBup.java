package id.teladan.core.karier.aturan;

import java.util.Arrays;
import java.util.regex.Pattern;

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
    GURU;

    private static final Pattern NAMA_GURU =
            Pattern.compile("(Guru|Kepala (Sekolah|TK|SD|SMP|SMA|SMK|SLB|SKh))\\b.*");

    /**
     * The group of a position; teachers and heads of schools are known by the name of the post.
     *
     * @param jenjang name of a level; null or another one = none
     */
    public static JabatanBup dari(String jenjang, String jabatan) {
        if (jabatan != null && NAMA_GURU.matcher(jabatan).matches()) {
            return GURU;
        }
        return Arrays.stream(values())
                .filter(j -> j.name().equals(jenjang))
                .findFirst()
                .orElse(null);
    }
}
