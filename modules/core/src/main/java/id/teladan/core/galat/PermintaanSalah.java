package id.teladan.core.galat;

import java.util.List;

/** A request that cannot be understood: no JSON, a wrong type, an unknown field. */
public final class PermintaanSalah extends Galat {

    private static final long serialVersionUID = 1L;

    public PermintaanSalah(List<Pelanggaran> pelanggaran) {
        super(pelanggaran);
    }

    /** One problem that belongs to no single field. */
    public static PermintaanSalah kode(String kode, Object... nilai) {
        return new PermintaanSalah(List.of(Pelanggaran.pada("", kode, nilai)));
    }

    @Override
    public int status() {
        return 400;
    }
}
