package id.teladan.core.impor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The worksheets of an import, with the columns of each in template order. */
public enum LembarImpor {
    UNOR(
            List.of(
                    new Kolom("kode", true, 16, true),
                    new Kolom("nama", true, 44, false),
                    new Kolom("induk_kode", false, 16, true),
                    new Kolom("jenis", false, 16, false),
                    new Kolom("berlaku_mulai", true, 16, false))),
    PEGAWAI(
            List.of(
                    new Kolom("nip", true, 22, true),
                    new Kolom("nama", true, 36, false),
                    new Kolom("nik", false, 20, true),
                    new Kolom("jenis_kelamin", true, 14, false),
                    new Kolom("tgl_lahir", true, 14, false),
                    new Kolom("status", true, 10, false),
                    new Kolom("gol_id", false, 10, true),
                    new Kolom("tmt_gol", false, 14, false),
                    new Kolom("jenis_jabatan", true, 14, false),
                    new Kolom("jabatan", true, 44, false),
                    new Kolom("kelas", true, 8, false),
                    new Kolom("unor_kode", true, 16, true),
                    new Kolom("tmt_jabatan", false, 14, false),
                    new Kolom("ptkp", false, 8, false),
                    new Kolom("rekening", false, 22, true)));

    /**
     * A column.
     *
     * @param kode its header code
     * @param wajib a file without it is refused, and so is a row that leaves it empty
     * @param teks formatted as text in the template
     */
    record Kolom(String kode, boolean wajib, int lebar, boolean teks) {}

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Kolom> kolom;

    LembarImpor(List<Kolom> kolom) {
        this.kolom = kolom;
    }

    List<Kolom> kolom() {
        return kolom;
    }

    /** Name of the worksheet. */
    public String nama() {
        return name().toLowerCase(Locale.ROOT);
    }

    Optional<Integer> posisi(String kode) {
        for (var i = 0; i < kolom.size(); i++) {
            if (kolom.get(i).kode().equals(kode)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
