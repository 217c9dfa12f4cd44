package id.teladan.core.galat;

import java.util.List;

/** The person has no such right. */
public final class AksesDitolak extends Galat {

    private static final long serialVersionUID = 1L;

    public AksesDitolak(List<Pelanggaran> pelanggaran) {
        super(pelanggaran);
    }

    /** One problem that belongs to no single field. */
    public static AksesDitolak kode(String kode, Object... nilai) {
        return new AksesDitolak(List.of(Pelanggaran.pada("", kode, nilai)));
    }

    @Override
    public int status() {
        return 403;
    }
}
