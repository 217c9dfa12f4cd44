package id.teladan.presensi.jadwal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The shift of a person on a working date, the date on which it begins. */
@Entity
@Table(name = "presensi_roster")
class ShiftOrang {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "presensi_roster_seq")
    @SequenceGenerator(
            name = "presensi_roster_seq",
            sequenceName = "presensi_roster_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "pegawai_id")
    private long pegawaiId;

    private LocalDate tanggal;

    private String shift;

    @Version private long versi;

    protected ShiftOrang() {}

    ShiftOrang(long pegawaiId, LocalDate tanggal, String shift) {
        this.pegawaiId = pegawaiId;
        this.tanggal = tanggal;
        this.shift = shift;
    }

    /** Names the entry within a week. */
    static String kunci(long orang, LocalDate hari) {
        return orang + "|" + hari;
    }

    String kunci() {
        return kunci(pegawaiId, tanggal);
    }

    String shift() {
        return shift;
    }

    void ganti(String baru) {
        shift = baru;
    }
}
