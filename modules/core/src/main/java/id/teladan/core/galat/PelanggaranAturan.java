package id.teladan.core.galat;

import java.util.List;

/** A rule or a field is not satisfied; carries every problem of the command. */
public final class PelanggaranAturan extends Galat {

    private static final long serialVersionUID = 1L;

    public PelanggaranAturan(List<Pelanggaran> pelanggaran) {
        super(pelanggaran);
    }

    /** One problem that belongs to no single field. */
    public static PelanggaranAturan kode(String kode, Object... nilai) {
        return new PelanggaranAturan(List.of(Pelanggaran.pada("", kode, nilai)));
    }

    @Override
    public int status() {
        return 422;
    }
}
