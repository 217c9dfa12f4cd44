package id.teladan.core.jabatan;

import id.teladan.core.unitkerja.Unit;
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

/** A position of a unit. One position of a unit is its head (kepala). */
@Entity
@Table(name = "core_jabatan")
public class Jabatan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_jabatan_seq")
    @SequenceGenerator(
            name = "core_jabatan_seq",
            sequenceName = "core_jabatan_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    private String nama;

    @Enumerated(EnumType.STRING)
    private JenisJabatan jenis;

    @Enumerated(EnumType.STRING)
    private Jenjang jenjang;

    private String eselon;

    private int kelas;

    private boolean kepala;

    private int formasi;

    @Column(name = "berlaku_mulai")
    private LocalDate berlakuMulai;

    @Column(name = "berlaku_sampai")
    private LocalDate berlakuSampai;

    @Version private long versi;

    protected Jabatan() {}

    public Long id() {
        return id;
    }

    public long versi() {
        return versi;
    }

    public Unit unit() {
        return unit;
    }

    public String nama() {
        return nama;
    }

    public JenisJabatan jenis() {
        return jenis;
    }

    public Jenjang jenjang() {
        return jenjang;
    }

    public String eselon() {
        return eselon;
    }

    public int kelas() {
        return kelas;
    }

    public boolean kepala() {
        return kepala;
    }

    public int formasi() {
        return formasi;
    }

    public LocalDate berlakuMulai() {
        return berlakuMulai;
    }

    public LocalDate berlakuSampai() {
        return berlakuSampai;
    }
}
