package id.teladan.presensi.cuti;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A kept file of the employee that belongs to his leave request. */
@Entity
@Table(name = "presensi_lampiran_cuti")
class LampiranCuti {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "presensi_lampiran_cuti_seq")
    @SequenceGenerator(
            name = "presensi_lampiran_cuti_seq",
            sequenceName = "presensi_lampiran_cuti_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "cuti_id", updatable = false)
    private long cutiId;

    @Column(name = "berkas_id", updatable = false)
    private long berkasId;

    @Version private long versi;

    protected LampiranCuti() {}

    LampiranCuti(long cutiId, long berkasId) {
        this.cutiId = cutiId;
        this.berkasId = berkasId;
    }

    long berkasId() {
        return berkasId;
    }
}
