package id.teladan.skp.aturan.kemajuan;

import id.teladan.core.galat.Pelanggaran;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a progress note must be. */
public final class AturanKemajuan {

    /** Characters of the text at most. */
    public static final int URAIAN_TERPANJANG = 500;

    /** Characters of a unit at most. */
    public static final int SATUAN_TERPANJANG = 40;

    private static final BigDecimal JUMLAH_TERBESAR = new BigDecimal("999999999999999");
    private static final int DESIMAL_TERBANYAK = 4;
    private static final int BULAN_TRIWULAN = 3;

    private AturanKemajuan() {}

    /** Every problem, by field; empty when it may be kept. */
    public static List<Pelanggaran> periksa(IsiKemajuan isi, BatasKemajuan batas) {
        var masalah = new ArrayList<Pelanggaran>();
        tanggal(isi.tanggal(), batas, masalah);
        if (isi.kode() == null || isi.kode().isBlank()) {
            masalah.add(Pelanggaran.pada("kode", "SKP-835"));
        } else if (!batas.kode().contains(isi.kode())) {
            masalah.add(Pelanggaran.pada("kode", "SKP-836", isi.kode()));
        }
        if (isi.uraian() == null || isi.uraian().isBlank()) {
            masalah.add(Pelanggaran.pada("uraian", "SKP-837"));
        } else if (isi.uraian().strip().length() > URAIAN_TERPANJANG) {
            masalah.add(Pelanggaran.pada("uraian", "SKP-838", URAIAN_TERPANJANG));
        }
        if (isi.jumlah() != null
                && (isi.jumlah().signum() < 0
                        || isi.jumlah().compareTo(JUMLAH_TERBESAR) > 0
                        || isi.jumlah().stripTrailingZeros().scale() > DESIMAL_TERBANYAK)) {
            masalah.add(Pelanggaran.pada("jumlah", "SKP-839"));
        }
        if (isi.satuan() != null && isi.satuan().strip().length() > SATUAN_TERPANJANG) {
            masalah.add(Pelanggaran.pada("satuan", "SKP-840", SATUAN_TERPANJANG));
        }
        return masalah;
    }

    private static void tanggal(LocalDate tanggal, BatasKemajuan batas, List<Pelanggaran> masalah) {
        if (tanggal == null) {
            masalah.add(Pelanggaran.pada("tanggal", "SKP-831"));
        } else if (tanggal.isBefore(batas.mulai()) || tanggal.isAfter(batas.sampai())) {
            masalah.add(Pelanggaran.pada("tanggal", "SKP-832", batas.mulai(), batas.sampai()));
        } else if (tanggal.isAfter(batas.hari())) {
            masalah.add(Pelanggaran.pada("tanggal", "SKP-833"));
        } else if (batas.terkunci().contains(triwulan(tanggal))) {
            masalah.add(Pelanggaran.pada("tanggal", "SKP-834", triwulan(tanggal)));
        }
    }

    /** The quarter of a day, 1 to 4. */
    public static int triwulan(LocalDate tanggal) {
        return (tanggal.getMonthValue() + 2) / BULAN_TRIWULAN;
    }
}
