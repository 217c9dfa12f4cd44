package id.teladan.skp.rencana;

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
import java.time.LocalDate;

/** An approved version: its content as JSON, the days on which it is in force, who approved it and as what. */
@Entity
@Table(name = "skp_versi")
public class VersiSkp {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skp_versi_seq")
    @SequenceGenerator(name = "skp_versi_seq", sequenceName = "skp_versi_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "skp_id")
    private Skp skp;

    private int nomor;

    private String isi;

    private LocalDate mulai;

    private LocalDate sampai;

    private String alasan;

    @Column(name = "disetujui_oleh_id")
    private long disetujuiOlehId;

    @Column(name = "disetujui_oleh")
    private String disetujuiOleh;

    private String sebagai;

    private String jabatan;

    @Column(name = "disetujui_pada")
    private Instant disetujuiPada;

    @Version private long versi;

    protected VersiSkp() {}

    /** Snapshot of {@code skp} right after its approval; in force from {@code mulai}. */
    public VersiSkp(Skp skp, IsiSkp isi, LocalDate mulai, Pelaksana oleh) {
        this(skp, isi, mulai, oleh, skp.nomorVersi() == 1 ? null : skp.alasanPerubahan());
    }

    /** The same with a reason of its own. */
    public VersiSkp(Skp skp, IsiSkp isi, LocalDate mulai, Pelaksana oleh, String alasan) {
        this.skp = skp;
        this.nomor = skp.nomorVersi();
        this.isi = JsonIsi.tulis(isi);
        this.mulai = mulai;
        this.alasan = alasan;
        this.disetujuiOlehId = oleh.id();
        this.disetujuiOleh = oleh.nama();
        this.sebagai = oleh.sebagai();
        this.jabatan = oleh.jabatan();
        this.disetujuiPada = oleh.waktu();
    }

    /** Ends the day before the next version begins; a version replaced on its first day has lasted that day. */
    public void akhiri(LocalDate berikutnya) {
        sampai = berikutnya.isAfter(mulai) ? berikutnya.minusDays(1) : mulai;
    }

    /** In force again, because the next version was taken back. */
    public void bukaLagi() {
        sampai = null;
    }

    /** Its content as it was approved. */
    public IsiSkp isi() {
        return JsonIsi.baca(isi);
    }

    public Long id() {
        return id;
    }

    public Skp skp() {
        return skp;
    }

    public int nomor() {
        return nomor;
    }

    public LocalDate mulai() {
        return mulai;
    }

    public LocalDate sampai() {
        return sampai;
    }

    public String alasan() {
        return alasan;
    }

    public long disetujuiOlehId() {
        return disetujuiOlehId;
    }

    public String disetujuiOleh() {
        return disetujuiOleh;
    }

    public String sebagai() {
        return sebagai;
    }

    public String jabatan() {
        return jabatan;
    }

    public Instant disetujuiPada() {
        return disetujuiPada;
    }
}
