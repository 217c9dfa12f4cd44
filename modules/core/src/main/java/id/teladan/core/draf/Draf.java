package id.teladan.core.draf;

import id.teladan.core.audit.TanpaAudit;
import id.teladan.core.pegawai.Pegawai;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One unsubmitted form of one person. Written by one upsert in {@link DrafSaya}, so that two windows never collide. */
@Entity
@Table(name = "core_draf")
@TanpaAudit
class Draf {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_draf_seq")
    @SequenceGenerator(name = "core_draf_seq", sequenceName = "core_draf_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pegawai_id", updatable = false)
    private Pegawai pegawai;

    @Column(updatable = false)
    private String kunci;

    @Column(columnDefinition = "longtext")
    private String isi;

    private Instant diubah;

    @Version private long versi;

    protected Draf() {}
}
