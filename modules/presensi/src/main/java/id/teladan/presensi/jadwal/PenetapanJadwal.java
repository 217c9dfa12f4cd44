package id.teladan.presensi.jadwal;

import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.presensi.aturan.PolaJadwal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The working pattern of a unit with all below it, or of one person, in a period. */
@Entity
@Table(name = "presensi_penetapan_jadwal")
class PenetapanJadwal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "presensi_penetapan_jadwal_seq")
    @SequenceGenerator(
            name = "presensi_penetapan_jadwal_seq",
            sequenceName = "presensi_penetapan_jadwal_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "unit_id")
    private Long unitId;

    @Column(name = "pegawai_id")
    private Long pegawaiId;

    @Enumerated(EnumType.STRING)
    private PolaJadwal pola;

    private LocalDate mulai;

    private LocalDate sampai;

    private String alasan;

    @Version private long versi;

    protected PenetapanJadwal() {}

    PenetapanJadwal(TetapkanJadwal c) {
        unitId = c.unitId();
        pegawaiId = c.pegawaiId();
        pola = c.pola();
        mulai = c.mulai();
        sampai = c.sampai();
        alasan = c.alasan().strip();
    }

    void pastikanVersi(long dilihat) {
        if (versi != dilihat) {
            throw KonflikPerubahan.kode("DATA_BERUBAH");
        }
    }

    void akhiri(LocalDate hari) {
        sampai = hari;
    }

    /** The same from a later day on. */
    PenetapanJadwal lanjut(LocalDate sejak, LocalDate hingga) {
        var p = new PenetapanJadwal();
        p.unitId = unitId;
        p.pegawaiId = pegawaiId;
        p.pola = pola;
        p.mulai = sejak;
        p.sampai = hingga;
        p.alasan = alasan;
        return p;
    }

    LocalDate mulai() {
        return mulai;
    }

    LocalDate sampai() {
        return sampai;
    }

    Long unitId() {
        return unitId;
    }

    Long pegawaiId() {
        return pegawaiId;
    }
}
