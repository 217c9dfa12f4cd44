package id.teladan.core.galat;

import java.util.List;

/** An error with a stable code that tells its reader what to do; never logged as an error. */
public abstract sealed class Galat extends RuntimeException
        permits PelanggaranAturan,
                DataTidakDitemukan,
                KonflikPerubahan,
                AksesDitolak,
                PermintaanSalah {

    private static final long serialVersionUID = 1L;

    private final List<Pelanggaran> pelanggaran;

    Galat(List<Pelanggaran> pelanggaran) {
        super(pelanggaran.get(0).kode());
        this.pelanggaran = List.copyOf(pelanggaran);
    }

    /** Code of the first problem. */
    public final String kode() {
        return pelanggaran.get(0).kode();
    }

    /** All problems of the command at once; never empty. */
    public final List<Pelanggaran> pelanggaran() {
        return pelanggaran;
    }

    /** HTTP status that a REST answer carries. */
    public abstract int status();
}
