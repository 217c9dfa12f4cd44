package id.teladan.core.izin;

import id.teladan.core.galat.Galat;
import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.galat.PelanggaranAturan;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;

/** Turns what the database or the validator threw into a {@link Galat}; anything else stays what it is. */
public final class PenerjemahGalat {

    private static final int SNAPSHOT_BASI = 1020;
    private static final int KUNCI_MENUNGGU = 1205;
    private static final int KUNCI_BUNTU = 1213;
    private static final int KUNCI_UNIK = 1062;

    private PenerjemahGalat() {}

    /** Walks the cause chain; returns the same exception when it means nothing to a user. */
    public static RuntimeException terjemahkan(RuntimeException asal) {
        for (Throwable e = asal; e != null; e = e.getCause()) {
            if (e instanceof Galat g) {
                return g;
            }
            if (e instanceof OptimisticLockException
                    || e instanceof org.hibernate.StaleObjectStateException) {
                return KonflikPerubahan.kode("DATA_BERUBAH");
            }
            if (e instanceof ConstraintViolationException c) {
                return new PelanggaranAturan(
                        c.getConstraintViolations().stream()
                                .map(
                                        v ->
                                                Pelanggaran.pada(
                                                        bidang(v.getPropertyPath().toString()),
                                                        kode(v.getMessageTemplate()),
                                                        v.getMessage()))
                                .toList());
            }
            if (e instanceof SQLException s) {
                switch (s.getErrorCode()) {
                    case SNAPSHOT_BASI:
                        return KonflikPerubahan.kode("DATA_BERUBAH");
                    case KUNCI_MENUNGGU, KUNCI_BUNTU:
                        return KonflikPerubahan.kode("SIBUK");
                    case KUNCI_UNIK:
                        return PelanggaranAturan.kode("DATA_GANDA");
                    default:
                        break;
                }
                if (s instanceof SQLIntegrityConstraintViolationException) {
                    return PelanggaranAturan.kode("ISIAN_TIDAK_SAH", "data tidak sesuai aturan");
                }
            }
        }
        return asal;
    }

    /** {@code setujui.cmd.alasan} -> {@code alasan}. */
    private static String bidang(String jalur) {
        var bagian = jalur.split("\\.", 3);
        return bagian.length == 3 ? bagian[2] : jalur;
    }

    private static String kode(String templat) {
        return templat.contains("NotNull")
                        || templat.contains("NotBlank")
                        || templat.contains("NotEmpty")
                ? "WAJIB_DIISI"
                : "ISIAN_TIDAK_SAH";
    }
}
