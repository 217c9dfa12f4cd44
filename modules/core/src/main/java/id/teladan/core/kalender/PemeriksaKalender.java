package id.teladan.core.kalender;

import id.teladan.core.aturan.HariLibur.Jenis;
import id.teladan.core.galat.Pelanggaran;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What speaks against the calendar of a year; every problem with the day it is about. */
final class PemeriksaKalender {

    static final int TAHUN_AWAL = 2000;
    static final int TAHUN_AKHIR = 2100;

    private static final int NAMA_TERPANJANG = 120;
    private static final int DASAR_TERPANJANG = 60;

    private PemeriksaKalender() {}

    /**
     * All problems.
     *
     * @param unit ids of the units that exist
     */
    static List<Pelanggaran> periksa(IsiKalender isi, Set<Long> unit) {
        var hasil = new ArrayList<Pelanggaran>();
        if (isi.tahun() < TAHUN_AWAL || isi.tahun() > TAHUN_AKHIR) {
            hasil.add(Pelanggaran.pada("tahun", "KALENDER_TAHUN", TAHUN_AWAL, TAHUN_AKHIR));
            return hasil;
        }
        if (kosong(isi.dasarId(), DASAR_TERPANJANG)) {
            hasil.add(Pelanggaran.pada("dasarId", "KALENDER_TANPA_DASAR"));
        }
        if (isi.libur().stream().noneMatch(b -> b.jenis() == Jenis.NASIONAL)) {
            hasil.add(Pelanggaran.pada("libur", "KALENDER_TANPA_NASIONAL", isi.tahun()));
        }
        var kunci = new HashSet<String>();
        var umum = new HashSet<java.time.LocalDate>();
        for (var b : isi.libur()) {
            if (b.tanggal() == null || b.tanggal().getYear() != isi.tahun() || b.jenis() == null) {
                hasil.add(Pelanggaran.pada("libur", "KALENDER_LUAR_TAHUN", b.nama(), isi.tahun()));
                continue;
            }
            if (kosong(b.nama(), NAMA_TERPANJANG)) {
                hasil.add(Pelanggaran.pada("libur", "KALENDER_TANPA_NAMA", b.tanggal()));
            }
            if (kosong(b.dasarId(), DASAR_TERPANJANG) || kosong(b.dasarPasal(), NAMA_TERPANJANG)) {
                hasil.add(Pelanggaran.pada("libur", "KALENDER_HARI_TANPA_DASAR", b.tanggal()));
            }
            if (b.unitId() != null && (b.jenis() != Jenis.LOKAL || !unit.contains(b.unitId()))) {
                hasil.add(Pelanggaran.pada("libur", "KALENDER_UNIT", b.tanggal()));
            }
            if (!kunci.add(b.kunci()) || (b.unitId() == null && !umum.add(b.tanggal()))) {
                hasil.add(Pelanggaran.pada("libur", "KALENDER_HARI_GANDA", b.tanggal()));
            }
        }
        return hasil;
    }

    private static boolean kosong(String teks, int terpanjang) {
        return teks == null || teks.isBlank() || teks.length() > terpanjang;
    }
}
