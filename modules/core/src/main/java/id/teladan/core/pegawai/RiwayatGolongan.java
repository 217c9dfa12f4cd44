package id.teladan.core.pegawai;

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

/** A rank from its TMT to the day before the next one; never edited in place. */
@Entity
@Table(name = "core_riwayat_golongan")
public class RiwayatGolongan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_riwayat_golongan_seq")
    @SequenceGenerator(
            name = "core_riwayat_golongan_seq",
            sequenceName = "core_riwayat_golongan_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pegawai_id")
    private Pegawai pegawai;

    private String golongan;

    private LocalDate mulai;

    private LocalDate sampai;

    @Column(name = "nomor_sk")
    private String nomorSk;

    @Column(name = "tanggal_sk")
    private LocalDate tanggalSk;

    @Column(name = "jenis_kenaikan")
    private String jenisKenaikan;

    @Enumerated(EnumType.STRING)
    private SumberData sumber;

    @Version private long versi;

    protected RiwayatGolongan() {}

    /** A rank of a person, open for now. */
    public RiwayatGolongan(Pegawai pegawai, SumberData sumber) {
        this.pegawai = pegawai;
        this.sumber = sumber;
    }

    /** Takes over what the valid record says. */
    public void ikuti(
            String golonganBaru, LocalDate tmt, String nomor, LocalDate tanggal, String kenaikan) {
        golongan = golonganBaru;
        mulai = tmt;
        nomorSk = nomor;
        tanggalSk = tanggal;
        jenisKenaikan = kenaikan;
    }

    /** Ends the day before the next rank; null = open. */
    public void berakhir(LocalDate hari) {
        sampai = hari;
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

    public String golongan() {
        return golongan;
    }

    public LocalDate mulai() {
        return mulai;
    }

    public LocalDate sampai() {
        return sampai;
    }

    public String nomorSk() {
        return nomorSk;
    }

    public LocalDate tanggalSk() {
        return tanggalSk;
    }

    public String jenisKenaikan() {
        return jenisKenaikan;
    }

    public SumberData sumber() {
        return sumber;
    }
}
