package id.teladan.presensi.hari;

import id.teladan.presensi.aturan.KeadaanHari;
import id.teladan.presensi.aturan.KodePresensi;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * Sums of days.
 *
 * @param hariKerja days with a duty that has ended
 * @param hadir with a punch
 * @param terlambat with a TL mark or without a punch on arriving
 * @param pulangCepat with a PSW mark or without a punch on leaving
 * @param tanpaKeterangan absent without cover
 * @param tertutup covered by leave, duty trip, training, WFH or permit
 * @param menunggu not final, or waiting for an officer
 * @param persen cuts of final days
 */
public record RekapBulan(
        int hariKerja,
        int hadir,
        int terlambat,
        int pulangCepat,
        int tanpaKeterangan,
        int tertutup,
        int menunggu,
        BigDecimal persen)
        implements Serializable {

    static RekapBulan dari(Collection<BarisHari> hari) {
        var selesai =
                hari.stream()
                        .filter(h -> h.bertugas() && h.keadaan() == KeadaanHari.FINAL)
                        .toList();
        return new RekapBulan(
                (int)
                        hari.stream()
                                .filter(h -> h.bertugas() && h.keadaan() != KeadaanHari.BERJALAN)
                                .count(),
                hitung(selesai, h -> h.penutup() == null && h.hadir()),
                hitung(selesai, h -> ada(h, "TL", KodePresensi.TAM)),
                hitung(selesai, h -> ada(h, "PSW", KodePresensi.TAP)),
                hitung(selesai, h -> h.kode().contains(KodePresensi.TK)),
                hitung(selesai, h -> h.penutup() != null),
                (int)
                        hari.stream()
                                .filter(
                                        h ->
                                                h.keadaan() == KeadaanHari.BELUM_FINAL
                                                        || h.keadaan() == KeadaanHari.PERLU_PETUGAS)
                                .count(),
                selesai.stream()
                        .map(BarisHari::persen)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .stripTrailingZeros());
    }

    private static boolean ada(BarisHari h, String awalan, KodePresensi lain) {
        return h.kode().stream().anyMatch(k -> k == lain || k.name().startsWith(awalan));
    }

    private static int hitung(
            Collection<BarisHari> hari, java.util.function.Predicate<BarisHari> syarat) {
        return (int) hari.stream().filter(syarat).count();
    }
}
