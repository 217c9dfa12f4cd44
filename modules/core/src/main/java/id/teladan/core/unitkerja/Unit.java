package id.teladan.core.unitkerja;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A unit (unor) of the organisation; both validity days included, no end = open. */
@Entity
@Table(name = "core_unit")
public class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_unit_seq")
    @SequenceGenerator(name = "core_unit_seq", sequenceName = "core_unit_seq", allocationSize = 50)
    private Long id;

    private String kode;

    private String nama;

    @Enumerated(EnumType.STRING)
    private JenisUnit jenis;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "induk_id")
    private Unit induk;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opd_id")
    private Unit opd;

    private String jalur;

    @Column(name = "siasn_id")
    private String siasnId;

    private String wilayah;

    @Column(name = "berlaku_mulai")
    private LocalDate berlakuMulai;

    @Column(name = "berlaku_sampai")
    private LocalDate berlakuSampai;

    @Version private long versi;

    protected Unit() {}

    public Long id() {
        return id;
    }

    public long versi() {
        return versi;
    }

    public String kode() {
        return kode;
    }

    public String nama() {
        return nama;
    }

    public JenisUnit jenis() {
        return jenis;
    }

    public Unit induk() {
        return induk;
    }

    public Unit opd() {
        return opd;
    }

    public String jalur() {
        return jalur;
    }

    public String siasnId() {
        return siasnId;
    }

    public String wilayah() {
        return wilayah;
    }

    public LocalDate berlakuMulai() {
        return berlakuMulai;
    }

    public LocalDate berlakuSampai() {
        return berlakuSampai;
    }
}
