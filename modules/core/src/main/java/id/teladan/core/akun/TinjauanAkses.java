package id.teladan.core.akun;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Somebody has looked at a dated role in a quarter and found it still right. */
@Entity
@Table(name = "core_tinjauan_akses")
class TinjauanAkses {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_tinjauan_akses_seq")
    @SequenceGenerator(
            name = "core_tinjauan_akses_seq",
            sequenceName = "core_tinjauan_akses_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "peran_id", updatable = false)
    private Long peranId;

    @Column(updatable = false)
    private String triwulan;

    @Column(name = "peninjau_id", updatable = false)
    private Long peninjauId;

    @Column(updatable = false)
    private Instant waktu;

    @Version private long versi;

    protected TinjauanAkses() {}

    TinjauanAkses(Long peranId, String triwulan, Long peninjauId, Instant waktu) {
        this.peranId = peranId;
        this.triwulan = triwulan;
        this.peninjauId = peninjauId;
        this.waktu = waktu;
    }

    Long id() {
        return id;
    }
}
