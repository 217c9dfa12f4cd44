package id.teladan.core.galat;

import java.util.List;

/** Somebody else changed it in between; the message names who and when where that is known. */
public final class KonflikPerubahan extends Galat {

    private static final long serialVersionUID = 1L;

    public KonflikPerubahan(List<Pelanggaran> pelanggaran) {
        super(pelanggaran);
    }

    /** One problem that belongs to no single field. */
    public static KonflikPerubahan kode(String kode, Object... nilai) {
        return new KonflikPerubahan(List.of(Pelanggaran.pada("", kode, nilai)));
    }

    @Override
    public int status() {
        return 409;
    }
}
