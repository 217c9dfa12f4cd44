package id.teladan.core.galat;

import java.util.List;

/** What was asked for does not exist, or lies outside the scope of the person: both answer alike. */
public final class DataTidakDitemukan extends Galat {

    private static final long serialVersionUID = 1L;

    public DataTidakDitemukan(List<Pelanggaran> pelanggaran) {
        super(pelanggaran);
    }

    /** One problem that belongs to no single field. */
    public static DataTidakDitemukan kode(String kode, Object... nilai) {
        return new DataTidakDitemukan(List.of(Pelanggaran.pada("", kode, nilai)));
    }

    @Override
    public int status() {
        return 404;
    }
}
