package id.teladan.presensi.mandiri;

import id.teladan.core.galat.KonflikPerubahan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A circle in which the people of a unit check in by phone. */
@Entity
@Table(name = "presensi_lokasi")
class Lokasi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "presensi_lokasi_seq")
    @SequenceGenerator(
            name = "presensi_lokasi_seq",
            sequenceName = "presensi_lokasi_seq",
            allocationSize = 50)
    private Long id;

    private String nama;

    private BigDecimal lintang;

    private BigDecimal bujur;

    private int radius;

    @Column(name = "unit_id")
    private long unitId;

    private LocalDate mulai;

    private LocalDate sampai;

    @Version private long versi;

    protected Lokasi() {}

    static Lokasi baru() {
        return new Lokasi();
    }

    void isi(SimpanLokasi c) {
        nama = c.nama().strip();
        lintang = WaktuTap.bulat(c.lintang().doubleValue());
        bujur = WaktuTap.bulat(c.bujur().doubleValue());
        radius = c.radius();
        unitId = c.unitId();
        mulai = c.mulai();
        sampai = c.sampai();
    }

    void pastikanVersi(long dilihat) {
        if (versi != dilihat) {
            throw KonflikPerubahan.kode("DATA_BERUBAH");
        }
    }

    Long id() {
        return id;
    }
}
