package id.teladan.disiplin.perkara;

import id.teladan.core.berkas.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The hash that binds a step to the one before it. */
public final class SidikLangkah {

    /** Stands before the first step. */
    public static final String AWAL = "0".repeat(64);

    private SidikLangkah() {}

    /** SHA-256 over all fields of the step and the hash before, each with its length. */
    public static String hitung(
            long perkaraId, int urut, LangkahTercatat.Isi isi, Petugas oleh, String sebelum) {
        return Sha256.dari(
                gabung(
                                sebelum,
                                perkaraId,
                                urut,
                                isi.langkah(),
                                isi.dari(),
                                isi.ke(),
                                isi.peran(),
                                isi.tanggal(),
                                isi.alasan(),
                                isi.dokumen(),
                                oleh.id(),
                                oleh.nama(),
                                oleh.sebagai(),
                                oleh.jabatan(),
                                oleh.waktu())
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String gabung(Object... bagian) {
        return Arrays.stream(bagian)
                .map(b -> b == null ? "-" : String.valueOf(b))
                .map(b -> b.length() + ":" + b)
                .collect(Collectors.joining("|"));
    }
}
