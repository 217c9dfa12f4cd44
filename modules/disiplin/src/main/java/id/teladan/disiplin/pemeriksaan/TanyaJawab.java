package id.teladan.disiplin.pemeriksaan;

import id.teladan.core.audit.AuditRahasia;
import id.teladan.disiplin.perkara.Petugas;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A question of the examination and its answer. PP 94/2021 Pasal 32. */
@Entity
@AuditRahasia
@Table(name = "disiplin_tanya_jawab")
class TanyaJawab {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disiplin_tanya_jawab_seq")
    @SequenceGenerator(
            name = "disiplin_tanya_jawab_seq",
            sequenceName = "disiplin_tanya_jawab_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "perkara_id", updatable = false)
    private long perkaraId;

    @Column(updatable = false)
    private int urut;

    @Column(updatable = false)
    private String tanya;

    @Column(updatable = false)
    private String jawab;

    @Column(updatable = false)
    private Instant waktu;

    @Column(updatable = false)
    private String oleh;

    @Version private long versi;

    protected TanyaJawab() {}

    TanyaJawab(long perkaraId, int urut, String tanya, String jawab, Petugas petugas) {
        this.perkaraId = perkaraId;
        this.urut = urut;
        this.tanya = tanya;
        this.jawab = jawab;
        this.waktu = petugas.waktu();
        this.oleh = petugas.nama();
    }
}
