package id.teladan.presensi.hari;

import id.teladan.presensi.aturan.KeadaanHari;
import id.teladan.presensi.aturan.KodePresensi;
import id.teladan.presensi.aturan.Penutup;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * A resolved day of a person; times are WIB.
 *
 * @param jadwal code of the schedule; null without a duty
 * @param mulai begin of the duty
 * @param terlambat whole minutes
 * @param cepat whole minutes
 * @param tautan path of the page that shows the cover; null without one
 * @param keterangan why there is no duty or what covers the day; null for a plain working day
 * @param persen cut in percent of the base of the rule set
 */
public record BarisHari(
        long pegawaiId,
        LocalDate tanggal,
        KeadaanHari keadaan,
        String jadwal,
        LocalDateTime mulai,
        LocalDateTime selesai,
        LocalDateTime masuk,
        LocalDateTime pulang,
        int terlambat,
        int cepat,
        List<KodePresensi> kode,
        Penutup penutup,
        String tautan,
        String keterangan,
        BigDecimal persen)
        implements Serializable {

    private static final int TERLAMBAT_BANYAK = 30;

    public BarisHari {
        kode = List.copyOf(kode);
    }

    public boolean bertugas() {
        return jadwal != null;
    }

    public boolean hadir() {
        return masuk != null || pulang != null;
    }

    /** The class of the cell: H, TL, TL2, TK, C, D, L, B (running or not final), P (needs an officer). */
    public String rupa() {
        if (keadaan == KeadaanHari.LIBUR) {
            return "L";
        }
        if (keadaan == KeadaanHari.PERLU_PETUGAS) {
            return "P";
        }
        if (penutup != null) {
            return penutup == Penutup.CUTI || penutup == Penutup.IZIN ? "C" : "D";
        }
        if (keadaan == KeadaanHari.BERJALAN || keadaan == KeadaanHari.BELUM_FINAL) {
            return "B";
        }
        if (kode.isEmpty()) {
            return "H";
        }
        return kode.contains(KodePresensi.TK)
                ? "TK"
                : terlambat > TERLAMBAT_BANYAK || cepat > TERLAMBAT_BANYAK ? "TL2" : "TL";
    }

    /** The sign of the cell: marks, else the cover, else H; empty on a free day. */
    public String tanda() {
        if (penutup != null) {
            return switch (penutup) {
                case CUTI -> "C";
                case DINAS_LUAR -> "DL";
                case DIKLAT -> "DK";
                case WFH -> "WFH";
                case IZIN -> "I";
            };
        }
        if (!kode.isEmpty()) {
            return kode.get(0).name() + (kode.size() > 1 ? "+" : "");
        }
        return switch (keadaan) {
            case LIBUR -> "";
            case PERLU_PETUGAS -> "?";
            case BERJALAN -> hadir() ? "H" : "-";
            case BELUM_FINAL, FINAL -> "H";
        };
    }

    /** {@code 07:26}, or null. */
    public String jamMasuk() {
        return pukul(masuk);
    }

    public String jamPulang() {
        return pukul(pulang);
    }

    public String jamMulai() {
        return pukul(mulai);
    }

    public String jamSelesai() {
        return pukul(selesai);
    }

    private static String pukul(LocalDateTime saat) {
        return saat == null ? null : LocalTime.of(saat.getHour(), saat.getMinute()).toString();
    }
}
