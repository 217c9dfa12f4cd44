package id.teladan.presensi.aturan;

import id.teladan.core.aturan.NilaiBerlaku;
import id.teladan.core.aturan.ParameterTerbaca;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;

/**
 * When a duty begins and ends, and in which window around it a punch may belong to it; both ends of the window are
 * included. WIB.
 */
record JendelaTugas(
        NilaiBerlaku<JamKerja> jam,
        NilaiBerlaku<Integer> sebelum,
        LocalDateTime mulai,
        LocalDateTime selesai,
        LocalDateTime buka,
        LocalDateTime tutup) {

    /** The reference date is the working date. */
    static JendelaTugas dari(JadwalBaku jadwal, LocalDate tanggal, ParameterTerbaca parameter) {
        var jam = parameter.berlaku(jadwal.jam(tanggal.getDayOfWeek()).orElseThrow(), tanggal);
        var sebelum = parameter.berlaku(ParameterPresensi.JENDELA_SEBELUM, tanggal);
        var sesudah = parameter.berlaku(ParameterPresensi.JENDELA_SESUDAH, tanggal);
        var mulai = jam.nilai().mulai(tanggal);
        var selesai = jam.nilai().selesai(tanggal);
        return new JendelaTugas(
                jam,
                sebelum,
                mulai,
                selesai,
                mulai.minusMinutes(sebelum.nilai()),
                selesai.plusMinutes(sesudah.nilai()));
    }

    boolean memuat(LocalDateTime tap) {
        return !tap.isBefore(buka) && !tap.isAfter(tutup);
    }

    /** True when the window has a moment of the day. */
    boolean menyentuh(LocalDate hari) {
        return !hari.isBefore(buka.toLocalDate()) && !hari.isAfter(tutup.toLocalDate());
    }

    private Duration jarak(LocalDateTime tap) {
        var keMulai = Duration.between(tap, mulai).abs();
        var keSelesai = Duration.between(tap, selesai).abs();
        return keMulai.compareTo(keSelesai) < 0 ? keMulai : keSelesai;
    }

    /**
     * True when the punch belongs to this duty: of overlapping duties the one whose begin or end is nearest has it, of
     * equally near ones the earlier.
     */
    boolean memiliki(LocalDateTime tap, Collection<JendelaTugas> tetangga) {
        return memuat(tap)
                && tetangga.stream()
                        .filter(t -> t.memuat(tap))
                        .noneMatch(t -> t.mendahului(this, tap));
    }

    private boolean mendahului(JendelaTugas lain, LocalDateTime tap) {
        var beda = jarak(tap).compareTo(lain.jarak(tap));
        return beda < 0 || (beda == 0 && mulai.isBefore(lain.mulai));
    }
}
