package id.teladan.core.riwayat;

import java.io.Serializable;
import java.util.List;

/**
 * One field of a kind of record.
 *
 * @param maks most characters of a text, largest value of a number
 * @param pilihan words of a PILIHAN
 */
public record BidangRiwayat(String nama, Jenis jenis, boolean wajib, int maks, List<String> pilihan)
        implements Serializable {

    /** Kinds of values. */
    public enum Jenis {
        TEKS,
        /** Whole number from 0. */
        BULAT,
        /** Number from 0, three decimals at most. */
        DESIMAL,
        PILIHAN,
        /** Code of a rank that the status of the person may hold. */
        GOLONGAN
    }

    public BidangRiwayat {
        pilihan = List.copyOf(pilihan);
    }

    static BidangRiwayat teks(String nama, int maks) {
        return new BidangRiwayat(nama, Jenis.TEKS, true, maks, List.of());
    }

    static BidangRiwayat bulat(String nama, int maks) {
        return new BidangRiwayat(nama, Jenis.BULAT, true, maks, List.of());
    }

    static BidangRiwayat desimal(String nama, int maks) {
        return new BidangRiwayat(nama, Jenis.DESIMAL, true, maks, List.of());
    }

    static BidangRiwayat pilihan(String nama, String... kata) {
        return new BidangRiwayat(nama, Jenis.PILIHAN, true, 0, List.of(kata));
    }

    static BidangRiwayat golongan(String nama) {
        return new BidangRiwayat(nama, Jenis.GOLONGAN, true, 8, List.of());
    }

    BidangRiwayat opsional() {
        return new BidangRiwayat(nama, jenis, false, maks, pilihan);
    }
}
