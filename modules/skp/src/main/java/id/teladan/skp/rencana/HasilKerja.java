package id.teladan.skp.rencana;

import id.teladan.skp.aturan.CaraBagi;
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
import java.time.Instant;

/** A rencana hasil kerja (RHK). Deleting hides the row: it can be brought back, and approved versions keep its id. */
@Entity
@Table(name = "skp_hasil_kerja")
public class HasilKerja extends Berversi {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_hasil_kerja_seq")
    @SequenceGenerator(
            name = "skp_hasil_kerja_seq",
            sequenceName = "skp_hasil_kerja_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "skp_id")
    private Skp skp;

    @Enumerated(EnumType.STRING)
    private JenisHasilKerja jenis;

    private String uraian;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "atasan_id")
    private HasilKerja atasan;

    @Enumerated(EnumType.STRING)
    private JenisCascading cascading;

    @Enumerated(EnumType.STRING)
    private Perspektif perspektif;

    @Column(name = "penugasan_dari")
    private String penugasanDari;

    @Enumerated(EnumType.STRING)
    @Column(name = "cara_bagi")
    private CaraBagi caraBagi;

    private String bagian;

    private int urutan;

    private Instant dihapus;

    protected HasilKerja() {}

    HasilKerja(
            Skp skp,
            JenisHasilKerja jenis,
            String uraian,
            HasilKerja atasan,
            int urutan,
            Pelaksana oleh) {
        this.skp = skp;
        this.jenis = jenis;
        this.uraian = uraian;
        this.atasan = atasan;
        this.cascading = JenisCascading.NON_DIRECT;
        this.caraBagi = CaraBagi.BEBAN;
        this.urutan = urutan;
        diubah(oleh.nama(), oleh.waktu());
    }

    void isi(SimpanHasilKerja isian, Pelaksana oleh) {
        jenis = isian.jenis();
        uraian = isian.uraian() == null ? "" : isian.uraian().strip();
        cascading = isian.cascading();
        perspektif = isian.perspektif();
        penugasanDari = Teks.kosongkan(isian.penugasanDari());
        caraBagi = isian.caraBagi();
        bagian = Teks.kosongkan(isian.bagian());
        diubah(oleh.nama(), oleh.waktu());
    }

    /** Another wording, all else as it is. */
    void tulis(String teks, Pelaksana oleh) {
        uraian = teks;
        diubah(oleh.nama(), oleh.waktu());
    }

    void tautkan(HasilKerja keAtasan, Pelaksana oleh) {
        atasan = keAtasan;
        diubah(oleh.nama(), oleh.waktu());
    }

    void urutkan(int ke, Pelaksana oleh) {
        urutan = ke;
        diubah(oleh.nama(), oleh.waktu());
    }

    void hapus(Pelaksana oleh) {
        dihapus = oleh.waktu();
        diubah(oleh.nama(), oleh.waktu());
    }

    void pulihkan(Pelaksana oleh) {
        dihapus = null;
        diubah(oleh.nama(), oleh.waktu());
    }

    /** Puts the content of an approved version back. */
    void kembalikanKe(IsiHasilKerja isi, HasilKerja keAtasan, Pelaksana oleh) {
        jenis = isi.jenis();
        uraian = isi.uraian();
        atasan = keAtasan;
        cascading = isi.cascading();
        perspektif = isi.perspektif();
        penugasanDari = isi.penugasanDari();
        caraBagi = isi.caraBagi();
        bagian = isi.bagian();
        urutan = isi.urutan();
        dihapus = null;
        diubah(oleh.nama(), oleh.waktu());
    }

    public Long id() {
        return id;
    }

    public Skp skp() {
        return skp;
    }

    public JenisHasilKerja jenis() {
        return jenis;
    }

    public String uraian() {
        return uraian;
    }

    public HasilKerja atasan() {
        return atasan;
    }

    public JenisCascading cascading() {
        return cascading;
    }

    public Perspektif perspektif() {
        return perspektif;
    }

    public String penugasanDari() {
        return penugasanDari;
    }

    public CaraBagi caraBagi() {
        return caraBagi;
    }

    public String bagian() {
        return bagian;
    }

    public int urutan() {
        return urutan;
    }

    public Instant dihapus() {
        return dihapus;
    }
}
