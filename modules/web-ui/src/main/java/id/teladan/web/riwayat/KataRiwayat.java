package id.teladan.web.riwayat;

import id.teladan.core.riwayat.BidangRiwayat;
import id.teladan.core.riwayat.ButirRiwayat;
import id.teladan.core.riwayat.JenisRiwayat;
import id.teladan.web.rupa.Format;
import java.math.BigDecimal;

/** Values of records in words. */
final class KataRiwayat {

    private KataRiwayat() {}

    /** The value as people write it. */
    static String nilai(BidangRiwayat bidang, String nilai) {
        if (nilai == null) {
            return null;
        }
        return switch (bidang.jenis()) {
            case PILIHAN ->
                    Format.kata("usulan.nilai.RIWAYAT." + bidang.nama() + "." + nilai, nilai);
            case BULAT ->
                    bidang.nama().equals("gajiPokok")
                            ? Format.rupiah(Long.valueOf(nilai))
                            : Format.angka(new BigDecimal(nilai));
            case DESIMAL -> Format.angka(new BigDecimal(nilai));
            default -> nilai;
        };
    }

    /** What stands first in a row: the first field that is filled. */
    static String judul(ButirRiwayat b) {
        return b.jenis().bidang().stream()
                .filter(x -> b.nilai(x.nama()) != null)
                .findFirst()
                .map(x -> nilai(x, b.nilai(x.nama())))
                .orElse("-");
    }

    static String label(JenisRiwayat jenis, String bidang) {
        return Format.kata(
                "usulan.label.RIWAYAT." + jenis + "." + bidang,
                Format.kata("usulan.label.RIWAYAT." + bidang, bidang));
    }
}
