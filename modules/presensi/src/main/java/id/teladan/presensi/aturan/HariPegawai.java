package id.teladan.presensi.aturan;

import id.teladan.core.aturan.Jejak;
import java.time.LocalDateTime;

/**
 * A day of a person.
 *
 * @param tugas null without a duty
 * @param mulai begin of the duty, WIB; null without one
 * @param selesai its end
 * @param tutup last moment at which a punch still belongs to it
 * @param hari arrival, departure, marks and cut; null without a duty
 * @param penutup the strongest cover; null without one
 * @param keterangan why there is no duty or what covers the day; null for a plain working day
 */
public record HariPegawai(
        KeadaanHari keadaan,
        TugasHari tugas,
        LocalDateTime mulai,
        LocalDateTime selesai,
        LocalDateTime tutup,
        HariPresensi hari,
        PenutupBerlaku penutup,
        String keterangan,
        Jejak jejak) {}
