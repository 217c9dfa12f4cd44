package id.teladan.core.parameter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A dated value that goes before the default of the code. */
@Entity
@Table(name = "core_parameter")
class NilaiParameter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_parameter_seq")
    @SequenceGenerator(
            name = "core_parameter_seq",
            sequenceName = "core_parameter_seq",
            allocationSize = 50)
    private Long id;

    private String kunci;

    private String nilai;

    private LocalDate mulai;

    private LocalDate sampai;

    @Column(name = "dasar_id")
    private String dasarId;

    @Column(name = "dasar_pasal")
    private String dasarPasal;

    @Version private long versi;

    protected NilaiParameter() {}

    public Long id() {
        return id;
    }

    public String kunci() {
        return kunci;
    }

    public String nilai() {
        return nilai;
    }

    public LocalDate mulai() {
        return mulai;
    }

    public LocalDate sampai() {
        return sampai;
    }

    public String dasarId() {
        return dasarId;
    }

    public String dasarPasal() {
        return dasarPasal;
    }

    public long versi() {
        return versi;
    }
}
