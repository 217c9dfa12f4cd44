package id.teladan.disiplin.perkara;

import id.teladan.core.audit.AuditRahasia;
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

/** A member of the Tim Pemeriksa of a case. PP 94/2021 Pasal 29. */
@Entity
@AuditRahasia
@Table(name = "disiplin_tim")
public class AnggotaTim {

    /** What a member stands for. */
    public enum Unsur {
        ATASAN,
        PENGAWASAN,
        KEPEGAWAIAN,
        LAIN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "disiplin_tim_seq")
    @SequenceGenerator(
            name = "disiplin_tim_seq",
            sequenceName = "disiplin_tim_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "perkara_id", updatable = false)
    private long perkaraId;

    @Column(name = "pegawai_id", updatable = false)
    private long pegawaiId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Unsur unsur;

    @Version private long versi;

    protected AnggotaTim() {}

    public AnggotaTim(long perkaraId, long pegawaiId, Unsur unsur) {
        this.perkaraId = perkaraId;
        this.pegawaiId = pegawaiId;
        this.unsur = unsur;
    }
}
