package id.teladan.presensi.karantina;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Whose PIN it is in a group of devices; both days included, no end = open. */
@Entity
@Table(name = "presensi_pin")
class PinPegawai {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "presensi_pin_seq")
    @SequenceGenerator(
            name = "presensi_pin_seq",
            sequenceName = "presensi_pin_seq",
            allocationSize = 50)
    private Long id;

    private String kelompok;

    private String pin;

    @Column(name = "pegawai_id")
    private long pegawaiId;

    private LocalDate mulai;

    private LocalDate sampai;

    @Version private long versi;

    protected PinPegawai() {}

    PinPegawai(String kelompok, String pin, long pegawaiId, LocalDate mulai, LocalDate sampai) {
        this.kelompok = kelompok;
        this.pin = pin;
        this.pegawaiId = pegawaiId;
        this.mulai = mulai;
        this.sampai = sampai;
    }
}
