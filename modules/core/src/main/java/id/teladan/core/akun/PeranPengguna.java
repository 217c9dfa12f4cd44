package id.teladan.core.akun;

import id.teladan.core.izin.Peran;
import id.teladan.core.pegawai.Pegawai;
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

/** A dated role of a person; the unit bounds roles that act within one OPD. */
@Entity
@Table(name = "core_peran_pengguna")
public class PeranPengguna {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_peran_pengguna_seq")
    @SequenceGenerator(
            name = "core_peran_pengguna_seq",
            sequenceName = "core_peran_pengguna_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pegawai_id")
    private Pegawai pegawai;

    @Enumerated(EnumType.STRING)
    private Peran peran;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    private LocalDate mulai;

    private LocalDate sampai;

    /** The proposal by whose approval it was given; null for roles of the installation. */
    @Column(name = "usulan_id")
    private Long usulanId;

    @Version private long versi;

    protected PeranPengguna() {}

    PeranPengguna(
            Pegawai pegawai,
            Peran peran,
            Unit unit,
            LocalDate mulai,
            LocalDate sampai,
            long usulanId) {
        this.pegawai = pegawai;
        this.peran = peran;
        this.unit = unit;
        this.mulai = mulai;
        this.sampai = sampai;
        this.usulanId = usulanId;
    }

    /** True when the role holds longer than the day. */
    boolean berlakuSampaiSesudah(LocalDate hari) {
        return sampai == null || sampai.isAfter(hari);
    }

    void akhiri(LocalDate hariTerakhir) {
        sampai = hariTerakhir;
    }

    public Long id() {
        return id;
    }

    public long versi() {
        return versi;
    }

    public Pegawai pegawai() {
        return pegawai;
    }

    public Peran peran() {
        return peran;
    }

    public Unit unit() {
        return unit;
    }

    public LocalDate mulai() {
        return mulai;
    }

    public LocalDate sampai() {
        return sampai;
    }
}
