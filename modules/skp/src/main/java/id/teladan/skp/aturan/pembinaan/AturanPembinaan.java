package id.teladan.skp.aturan.pembinaan;

import id.teladan.core.galat.Pelanggaran;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a planned and a recorded meeting must be. */
public final class AturanPembinaan {

    private AturanPembinaan() {}

    /** Every problem of a planned meeting, by field; the day lies within the SKP, both ends included. */
    public static List<Pelanggaran> jadwal(LocalDate tanggal, String agenda, MasaPembinaan masa) {
        var masalah = new ArrayList<Pelanggaran>();
        if (tanggal == null) {
            masalah.add(Pelanggaran.pada("tanggal", "SKP-767"));
        } else if (tanggal.isBefore(masa.mulai()) || tanggal.isAfter(masa.sampai())) {
            masalah.add(Pelanggaran.pada("tanggal", "SKP-768", masa.mulai(), masa.sampai()));
        }
        if (kosong(agenda)) {
            masalah.add(Pelanggaran.pada("agenda", "SKP-769"));
        }
        return masalah;
    }

    /**
     * Every problem of what is recorded about a meeting, by field. Nothing is recorded before its day; the follow-up ends
     * after it.
     *
     * @param tindakLanjut last day of the follow-up; null when none was agreed
     */
    public static List<Pelanggaran> catatan(
            LocalDate tanggal, String hasil, LocalDate tindakLanjut, MasaPembinaan masa) {
        var masalah = new ArrayList<Pelanggaran>();
        if (tanggal.isAfter(masa.hari())) {
            masalah.add(Pelanggaran.pada("tanggal", "SKP-770", tanggal));
        }
        if (kosong(hasil)) {
            masalah.add(Pelanggaran.pada("hasil", "SKP-771"));
        }
        if (tindakLanjut != null && !tindakLanjut.isAfter(tanggal)) {
            masalah.add(Pelanggaran.pada("tindakLanjut", "SKP-772"));
        }
        return masalah;
    }

    private static boolean kosong(String teks) {
        return teks == null || teks.isBlank();
    }
}
