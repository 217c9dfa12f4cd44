package id.teladan.core.parameter;

import id.teladan.core.aturan.Bermasa;
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
class NilaiParameter implements Bermasa {

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

    /** The proposal by whose approval it holds. */
    @Column(name = "usulan_id")
    private Long usulanId;

    @Version private long versi;

    protected NilaiParameter() {}

    NilaiParameter(IsiParameter isi, long usulanId) {
        kunci = isi.kunci();
        nilai = isi.nilai().strip();
        mulai = isi.mulai();
        sampai = isi.sampai();
        dasarId = isi.dasarId();
        dasarPasal = isi.dasarPasal().strip();
        this.usulanId = usulanId;
    }

    void tutup(LocalDate hariTerakhir) {
        sampai = hariTerakhir;
    }

    public Long id() {
        return id;
    }

    public String kunci() {
        return kunci;
    }

    public String nilai() {
        return nilai;
    }

    @Override
    public LocalDate mulai() {
        return mulai;
    }

    @Override
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
