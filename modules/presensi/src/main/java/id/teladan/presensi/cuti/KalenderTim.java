package id.teladan.presensi.cuti;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A month of a team: one page of people and what covers or will cover their days.
 *
 * @param bulan first day of the month
 * @param total people in all pages
 */
public record KalenderTim(LocalDate bulan, List<Hari> hari, List<Orang> orang, long total)
        implements Serializable {

    public KalenderTim {
        hari = List.copyOf(hari);
        orang = List.copyOf(orang);
    }

    /**
     * A day of the month.
     *
     * @param libur true for weekends and declared days off
     * @param keterangan name of the declared day off; null for others
     * @param pergi people of this page who are away
     */
    public record Hari(LocalDate tanggal, boolean libur, String keterangan, int pergi)
            implements Serializable {}

    /** A person and his days, in the order of the month; a day without anything is null. */
    public record Orang(long pegawaiId, String nama, String jabatan, List<Sel> sel)
            implements Serializable {

        public Orang {
            sel = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(sel));
        }
    }

    /**
     * What a day of a person is.
     *
     * @param kode kind of leave, or DINAS_LUAR and the like; text {@code cuti.kode.<kode>}
     * @param menunggu true while nobody has granted it
     * @param tautan page that shows it; null when there is none
     */
    public record Sel(String kode, boolean menunggu, String sebutan, String tautan)
            implements Serializable {}
}
