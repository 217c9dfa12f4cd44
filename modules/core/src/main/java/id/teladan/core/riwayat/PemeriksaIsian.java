package id.teladan.core.riwayat;

import id.teladan.core.galat.Pelanggaran;
import id.teladan.core.pegawai.StatusPegawai;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What speaks against a row by itself, all at once; a page, a proposal and an import ask the same questions. */
public final class PemeriksaIsian {

    private static final LocalDate PALING_AWAL = LocalDate.of(1940, 1, 1);
    private static final int SK_TERPANJANG = 80;

    private PemeriksaIsian() {}

    /**
     * Checks the fields; a problem names the field ({@code nomorSk}, {@code tanggalSk}, {@code tmt}, {@code sampai} or one of
     * the kind).
     *
     * @param status of the person
     * @param hari today (WIB)
     * @param golonganAda tells whether a person of that status may hold a rank
     */
    public static List<Pelanggaran> periksa(
            JenisRiwayat jenis,
            IsianRiwayat isian,
            StatusPegawai status,
            LocalDate hari,
            Predicate<String> golonganAda) {
        var hasil = new ArrayList<Pelanggaran>();
        sk(hasil, jenis, isian, hari);
        masa(hasil, jenis, isian, hari);
        jenis.bidang().forEach(b -> bidang(hasil, b, isian.nilai(b.nama()), golonganAda));
        if (jenis == JenisRiwayat.KONTRAK && status != StatusPegawai.PPPK) {
            hasil.add(Pelanggaran.pada("", "RIWAYAT_BUKAN_PPPK"));
        }
        return hasil;
    }

    private static void sk(
            List<Pelanggaran> hasil, JenisRiwayat jenis, IsianRiwayat isian, LocalDate hari) {
        if (!jenis.keluarga()) {
            if (isian.nomorSk() == null) {
                hasil.add(Pelanggaran.pada("nomorSk", "WAJIB_DIISI"));
            }
            if (isian.tanggalSk() == null) {
                hasil.add(Pelanggaran.pada("tanggalSk", "WAJIB_DIISI"));
            }
        }
        if (isian.nomorSk() != null && isian.nomorSk().length() > SK_TERPANJANG) {
            hasil.add(Pelanggaran.pada("nomorSk", "TEKS_TERLALU_PANJANG", SK_TERPANJANG));
        }
        if (isian.tanggalSk() != null && isian.tanggalSk().isAfter(hari)) {
            hasil.add(Pelanggaran.pada("tanggalSk", "RIWAYAT_SK_MENDATANG"));
        }
    }

    private static void masa(
            List<Pelanggaran> hasil, JenisRiwayat jenis, IsianRiwayat isian, LocalDate hari) {
        if (isian.tmt() == null) {
            hasil.add(Pelanggaran.pada("tmt", "WAJIB_DIISI"));
        } else if (isian.tmt().isBefore(PALING_AWAL)
                || isian.tmt().isAfter(jenis.keluarga() ? hari : hari.plusYears(1))) {
            hasil.add(Pelanggaran.pada("tmt", "RIWAYAT_TMT_TIDAK_WAJAR"));
        }
        if (jenis.akhirWajib() && isian.sampai() == null) {
            hasil.add(Pelanggaran.pada("sampai", "WAJIB_DIISI"));
        }
        if (isian.sampai() != null && isian.tmt() != null && isian.sampai().isBefore(isian.tmt())) {
            hasil.add(Pelanggaran.pada("sampai", "SAMPAI_SEBELUM_DARI"));
        }
    }

    private static void bidang(
            List<Pelanggaran> hasil, BidangRiwayat b, String nilai, Predicate<String> golonganAda) {
        if (nilai == null) {
            if (b.wajib()) {
                hasil.add(Pelanggaran.pada(b.nama(), "WAJIB_DIISI"));
            }
            return;
        }
        switch (b.jenis()) {
            case TEKS -> {
                if (nilai.length() > b.maks()) {
                    hasil.add(Pelanggaran.pada(b.nama(), "TEKS_TERLALU_PANJANG", b.maks()));
                }
            }
            case BULAT -> angka(hasil, b, nilai, "\\d{1,9}");
            case DESIMAL -> angka(hasil, b, nilai, "\\d{1,9}(\\.\\d{1,3})?");
            case PILIHAN -> {
                if (!b.pilihan().contains(nilai)) {
                    hasil.add(
                            Pelanggaran.pada(
                                    b.nama(),
                                    "PILIHAN_TIDAK_DIKENAL",
                                    String.join(", ", b.pilihan())));
                }
            }
            case GOLONGAN -> {
                if (!golonganAda.test(nilai)) {
                    hasil.add(Pelanggaran.pada(b.nama(), "RIWAYAT_GOLONGAN_SALAH", nilai));
                }
            }
        }
    }

    private static void angka(
            List<Pelanggaran> hasil, BidangRiwayat b, String nilai, String bentuk) {
        if (!nilai.matches(bentuk)
                || new BigDecimal(nilai).compareTo(BigDecimal.valueOf(b.maks())) > 0) {
            hasil.add(Pelanggaran.pada(b.nama(), "DI_LUAR_BATAS", 0, b.maks()));
        }
    }
}
