package id.teladan.skp.keberatan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A kept file of the employee that belongs to his objection. */
@Entity
@Table(name = "skp_bukti_keberatan")
class BuktiKeberatan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_bukti_keberatan_seq")
    @SequenceGenerator(
            name = "skp_bukti_keberatan_seq",
            sequenceName = "skp_bukti_keberatan_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "keberatan_id", updatable = false)
    private long keberatanId;

    @Column(name = "berkas_id", updatable = false)
    private long berkasId;

    @Version private long versi;

    protected BuktiKeberatan() {}

    BuktiKeberatan(long keberatanId, long berkasId) {
        this.keberatanId = keberatanId;
        this.berkasId = berkasId;
    }
}
