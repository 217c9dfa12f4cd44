package id.teladan.core.pegawai;

import id.teladan.core.galat.KonflikPerubahan;
import id.teladan.core.jabatan.Jabatan;
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

/** A dated assignment to a position; both days included, no end = open. UU 30/2014 Pasal 14. */
@Entity
@Table(name = "core_penugasan")
public class Penugasan {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_penugasan_seq")
    @SequenceGenerator(
            name = "core_penugasan_seq",
            sequenceName = "core_penugasan_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pegawai_id")
    private Pegawai pegawai;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "jabatan_id")
    private Jabatan jabatan;

    @Enumerated(EnumType.STRING)
    private JenisPenugasan jenis;

    private LocalDate mulai;

    private LocalDate sampai;

    @Column(name = "nomor_sk")
    private String nomorSk;

    @Column(name = "tanggal_sk")
    private LocalDate tanggalSk;

    @Enumerated(EnumType.STRING)
    private SumberData sumber;

    private String alasan;

    @Column(name = "alasan_akhir")
    private String alasanAkhir;

    @Version private long versi;

    protected Penugasan() {}

    /** An acting assignment (Pj, Plt, Plh) by an officer; both days included. */
    public static Penugasan pelaksana(
            Pegawai pegawai,
            Jabatan jabatan,
            JenisPenugasan jenis,
            LocalDate mulai,
            LocalDate sampai,
            String nomorSk,
            LocalDate tanggalSk,
            String alasan) {
        var p = new Penugasan();
        p.pegawai = pegawai;
        p.jabatan = jabatan;
        p.jenis = jenis;
        p.mulai = mulai;
        p.sampai = sampai;
        p.nomorSk = nomorSk;
        p.tanggalSk = tanggalSk;
        p.alasan = alasan;
        p.sumber = SumberData.LOKAL;
        return p;
    }

    /** Refuses when somebody changed it since {@code dilihat} was read. */
    public void pastikanVersi(long dilihat) {
        if (versi != dilihat) {
            throw KonflikPerubahan.kode("DATA_BERUBAH");
        }
    }

    /** Ends on {@code hari}, inclusive. */
    public void akhiri(LocalDate hari, String sebab) {
        sampai = hari;
        alasanAkhir = sebab;
    }

    public String alasan() {
        return alasan;
    }

    public String alasanAkhir() {
        return alasanAkhir;
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

    public Jabatan jabatan() {
        return jabatan;
    }

    public JenisPenugasan jenis() {
        return jenis;
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

    public SumberData sumber() {
        return sumber;
    }
}
